import { checkCount, checkNumber } from "../errors/check-number.ts";
import { checkOptions } from "../errors/check-options.ts";

export const retryOptions = "attempts base cap budget" as const;

/** How often a client family retries, and how long it waits. */
export interface RetryOptions {
  /**
   * Maximum number of attempts of one call, the first included; 1 turns retries off.
   * @defaultValue 3
   */
  attempts?: number | undefined;
  /**
   * Upper bound of the first delay in milliseconds. It doubles with each attempt; the delay is random below it.
   * @defaultValue 250
   */
  base?: number | undefined;
  /**
   * Maximum delay in milliseconds, also for `Retry-After`.
   * @defaultValue 20_000
   */
  cap?: number | undefined;
  /**
   * Maximum number of retries that all calls of a client family share. Ten successes earn one back.
   * @defaultValue 50
   */
  budget?: number | undefined;
}

/** What the calls of a family share, so that a failing server does not get retries of every call. */
export interface RetryState {
  readonly attempts: number;
  readonly base: number;
  readonly cap: number;
  readonly maxBudget: number;
  /** Retries that are left; each success earns a tenth. */
  budget: number;
  /** The time until which every new attempt waits, because the server asked for it; on the monotonic clock. */
  heldUntil: number;
}

export function retryState(options: RetryOptions = {}): RetryState {
  const owner = "retry of createKeepnet()";
  checkOptions(owner, options, retryOptions);
  const { attempts = 3, base = 250, cap = 20_000, budget = 50 } = options;
  checkCount(owner, "attempts", attempts);
  for (const [name, time] of Object.entries({ base, cap })) {
    checkNumber(owner, name, time, (ms) => ms >= 0 && ms < Infinity, "a finite number of milliseconds, of at least 0");
  }
  checkNumber(owner, "budget", budget, (retries) => retries >= 0, "a number of at least 0");
  return { attempts, base, cap, maxBudget: budget, budget, heldUntil: 0 };
}

/** Whether a failure with this status may be temporary. */
export function isRetryable(status: number | undefined): boolean {
  return [408, 429, 500, 502, 503, 504].includes(status ?? 0);
}

/** Whether a response may be followed by another attempt. Only 429 proves that the server did nothing. */
export function mayRetryStatus(status: number, repeatable: boolean): boolean {
  return status === 429 || (repeatable && isRetryable(status));
}

/** Full jitter: a random delay up to the exponential bound, so that clients that fail together retry apart. */
export function backoff(attempt: number, base: number, cap: number): number {
  return Math.random() * Math.min(cap, base * 2 ** (attempt - 1));
}
