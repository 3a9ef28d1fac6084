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
export interface RetryState {
  readonly attempts: number;
  readonly base: number;
  readonly cap: number;
  readonly mostBudget: number;
  /** Retries that are left; successes earn parts of one. */
  budget: number;
  /** Until when every new attempt waits, because the server asked for it; on the monotonic clock. */
  heldUntil: number;
}

export function retryState({ attempts = 3, base = 250, cap = 20_000, budget = 50 }: RetryOptions = {}): RetryState {
  return { attempts, base, cap, mostBudget: budget, budget, heldUntil: 0 };
}
