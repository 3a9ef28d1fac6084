/** How often and how patiently a client family sends again. */
export interface RetryOptions {
  /**
   * Attempts of one call in all; 1 turns retries off.
   * @defaultValue 3
   */
  attempts?: number | undefined;
  /**
   * Bound of the first delay in milliseconds; it doubles with each attempt, and the delay is random below it.
   * @defaultValue 250
   */
  base?: number | undefined;
  /**
   * Longest delay in milliseconds, also of what `Retry-After` asks for.
   * @defaultValue 20_000
   */
  cap?: number | undefined;
  /**
   * Retries that all calls of a client family may make together before successes earn new ones, one for ten.
   * @defaultValue 50
   */
  budget?: number | undefined;
}

/** What the calls of a family share, so that one sick server is not met by every call's own retries. */
export class RetryState {
  readonly attempts: number;
  readonly base: number;
  readonly cap: number;
  readonly #most: number;
  #budget: number;
  #heldUntil = 0;

  constructor({ attempts = 3, base = 250, cap = 20_000, budget = 50 }: RetryOptions = {}) {
    this.attempts = attempts;
    this.base = base;
    this.cap = cap;
    this.#most = budget;
    this.#budget = budget;
  }

  /** Whole retries that are left. */
  get budget(): number {
    return Math.floor(this.#budget);
  }

  take(): boolean {
    if (this.#budget < 1) return false;
    this.#budget -= 1;
    return true;
  }

  earn(): void {
    this.#budget = Math.min(this.#most, this.#budget + 0.1);
  }

  /** Holds back every new attempt of the family, because the server asked for it. */
  hold(delay: number): void {
    this.#heldUntil = Math.max(this.#heldUntil, performance.now() + delay);
  }

  /** How long an attempt has to wait now. */
  held(): number {
    return Math.max(0, this.#heldUntil - performance.now());
  }
}
