import { checkCount, checkNumber } from "../errors/check-number.ts";
import { checkOptions } from "../errors/check-options.ts";

export const retryOptions = "attempts base cap budget" as const;

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
   * Maximum delay in milliseconds, also of what `Retry-After` asks for.
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
  readonly maxBudget: number;
  /** Retries that are left; successes earn parts of one. */
  budget: number;
  /** Until when every new attempt waits, because the server asked for it; on the monotonic clock. */
  heldUntil: number;
}

export function retryState(options: RetryOptions = {}): RetryState {
  const owner = "retry of createKeepnet()";
  checkOptions(owner, options, retryOptions);
  const { attempts = 3, base = 250, cap = 20_000, budget = 50 } = options;
  checkCount(owner, "attempts", attempts);
  for (const [name, time] of Object.entries({ base, cap })) {
    checkNumber(owner, name, time, (ms) => ms >= 0 && ms < Infinity, "milliseconds from 0 on");
  }
  checkNumber(owner, "budget", budget, (retries) => retries >= 0, "a number from 0 on");
  return { attempts, base, cap, maxBudget: budget, budget, heldUntil: 0 };
}

/** Whether a failure with this status may pass by itself. */
export function isRetryable(status: number | undefined): boolean {
  return [408, 429, 500, 502, 503, 504].includes(status ?? 0);
}

/** Whether a response may be followed by another attempt. 429 alone proves that the server did nothing. */
export function mayRetryStatus(status: number, repeatable: boolean): boolean {
  return status === 429 || (repeatable && isRetryable(status));
}

/** Full jitter: anything up to the exponential bound, so that clients that failed together do not return together. */
export function backoff(attempt: number, base: number, cap: number): number {
  return Math.random() * Math.min(cap, base * 2 ** (attempt - 1));
}
