/**
 * Something that goes wrong on purpose, and for which requests. Every request in its reach gets it, unless
 * `probability` or `times` says less. It does one of `status`, `envelope`, `rateLimit`, `connection`, `token` and
 * `scope`, or none of them, and `latency`, `body` or `casing` besides.
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
  /** The delay of the response in milliseconds; of a range, a random number for each request. */
  readonly latency?: number | { readonly min: number; readonly max: number } | undefined;
  /** The status of the response, from 400 to 599, with a body in the document's form. The request has no effect. */
  readonly status?: number | undefined;
  /** The `Retry-After` that goes with `status`, in seconds. Default: 1 with a 429, none with another. */
  readonly retryAfter?: number | undefined;
  /** How many requests a client may send in a window of so many seconds; one more gets a 429 with `Retry-After`. */
  readonly rateLimit?: { readonly requests: number; readonly window: number } | undefined;
  /** The connection is closed without a response. The request has no effect. */
  readonly connection?: "dropped" | undefined;
  /**
   * The body of the response ends early, or it is sent in small chunks over `bodyDuration`. The request has its usual
   * effect.
   */
  readonly body?: "truncated" | "slow" | undefined;
  /** How long a slow body takes, in milliseconds. Default: 5000. */
  readonly bodyDuration?: number | undefined;
  /** The request's token counts as expired, which is a 401. It means nothing to the token endpoint. */
  readonly token?: "expired" | undefined;
  /**
   * A 200 whose envelope reports a failure, in place of the response: by this `status`, or by `isSuccess: false`. The
   * request does nothing.
   */
  readonly envelope?: "INPUT_ERROR" | "INTERNAL_SERVER_ERROR" | "isSuccess" | undefined;
  /** The members of a failure's envelope are in PascalCase: `Status`, `Message`, `ValidationMessages`. */
  readonly casing?: "pascal" | undefined;
  /**
   * The Company ID of the request is ignored, so that the response is of all companies that the caller reaches. It is for
   * operations that can be about all, and spares others.
   */
  readonly scope?: "ignored" | undefined;
  /** The one company that it is for: requests that name it, in a header, the query or the path. */
  readonly company?: string | undefined;
  /** The one operation that it is for: its `operationId`, or its method and path as the document writes them. */
  readonly operation?: string | undefined;
  /** How likely a request gets it, from 0 to 1. Default: 1. */
  readonly probability?: number | undefined;
  /** What the draws of `probability` and `latency` start from, a whole number: the same seed draws the same. Default: 1. */
  readonly seed?: number | undefined;
  /** How many requests get it, before it is over. Default: all. */
  readonly times?: number | undefined;
}
