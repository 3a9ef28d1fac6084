/**
 * Something that goes wrong on purpose, and for which requests. Every request in its reach gets it, unless
 * `probability` or `times` says less. It does one of `status`, `rateLimit`, `connection` and `token`, or none of them,
 * and `latency` or `body` besides.
 *
 * @example
 * ```ts
 * import type { Fault } from "@keepnet/mock";
 *
 * const faults: Fault[] = [
 *   { latency: { min: 100, max: 900 } },
 *   { status: 503, retryAfter: 2, operation: "searchCompanies", times: 2 },
 *   { status: 500, probability: 0.1, seed: 7 },
 *   { rateLimit: { requests: 100, window: 60 } },
 * ];
 * ```
 */
export interface Fault {
  /** How much later the answer comes, in milliseconds; of a range, a number drawn for each request. */
  readonly latency?: number | { readonly min: number; readonly max: number };
  /** The status from 400 to 599 in the place of the answer, in the document's form. The request does nothing. */
  readonly status?: number;
  /** The `Retry-After` that goes with `status`, in seconds. Default: 1 with a 429, none with another. */
  readonly retryAfter?: number;
  /** How many requests a client may send in a window of so many seconds; one more gets a 429 with `Retry-After`. */
  readonly rateLimit?: { readonly requests: number; readonly window: number };
  /** The connection is closed before an answer. The request does nothing. */
  readonly connection?: "dropped";
  /**
   * The answer's body breaks off in the middle, or it comes in small pieces over `bodyDuration`. The request does what
   * it always does.
   */
  readonly body?: "truncated" | "slow";
  /** How long a slow body takes, in milliseconds. Default: 5000. */
  readonly bodyDuration?: number;
  /** The request's token counts as expired, which is a 401. It means nothing to the token endpoint. */
  readonly token?: "expired";
  /** The one operation that it is for: its `operationId`, or its method and path as the document writes them. */
  readonly operation?: string;
  /** How likely a request gets it, from 0 to 1. Default: 1. */
  readonly probability?: number;
  /** What the draws of `probability` and `latency` start from, a whole number: the same seed draws the same. Default: 1. */
  readonly seed?: number;
  /** How many requests get it, before it is over. Default: all. */
  readonly times?: number;
}
