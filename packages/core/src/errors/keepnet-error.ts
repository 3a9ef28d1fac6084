/** A stable name of what went wrong, for code that branches on it. */
export type KeepnetErrorCode =
  | "bad_request"
  | "conflict"
  | "connection_failed"
  | "failed_envelope"
  | "forbidden"
  | "import_failed"
  | "invalid_call"
  | "invalid_client"
  | "invalid_options"
  | "invalid_scope"
  | "not_found"
  | "opaque_token"
  | "rate_limited"
  | "redirect_refused"
  | "server_error"
  | "timeout"
  | "unauthenticated"
  | "unexpected_response"
  | "unexpected_status";

/**
 * What is known about the effect of a failed call:
 *
 * - `not_sent`: nothing reached the API.
 * - `refused`: the API responded that it did not do it.
 * - `unknown`: it may have been done. Check before you send a write again.
 * - `done`: the API reported success, but its response could not be read.
 */
export type KeepnetErrorOutcome = "done" | "not_sent" | "refused" | "unknown";

export interface KeepnetErrorDetails {
  code: KeepnetErrorCode;
  message: string;
  outcome?: KeepnetErrorOutcome | undefined;
  status?: number | undefined;
  operation?: string | undefined;
  companyId?: string | undefined;
  validationMessages?: readonly string[] | undefined;
  requestId?: string | undefined;
  attempts?: number | undefined;
  retryAfter?: number | undefined;
  cause?: unknown;
}

/** Marks every error of this package; `isKeepnetError` looks for it. */
export const brand: unique symbol = Symbol.for("keepnet.error");

/**
 * Base class of every error this package throws on purpose. The message says what happened, the likely causes and what
 * to do; the members carry the same facts for code. No member ever holds a credential, a token or a body.
 *
 * @example
 * ```ts
 * try {
 *   await unwrap(acme.GET("/api/roles"));
 * } catch (error) {
 *   if (error instanceof KeepnetError && error.code === "forbidden") console.error(error.companyId, error.message);
 * }
 * ```
 */
export class KeepnetError extends Error {
  /** Recognized by `isKeepnetError` across copies of this package. */
  readonly [brand] = true;
  override readonly name: string = "KeepnetError";
  /** A stable name of what went wrong. */
  declare readonly code: KeepnetErrorCode;
  /** Whether the call took effect, as far as the client knows. */
  declare readonly outcome: KeepnetErrorOutcome;
  /** The HTTP status of the last response, when there was one. */
  declare readonly status: number | undefined;
  /** Method and path template of the call, as in `GET /api/roles`. */
  declare readonly operation: string | undefined;
  /** The Company ID that the call carried; undefined when it carried none. */
  declare readonly companyId: string | undefined;
  /** What the API says is wrong with the request, one sentence each; empty when it says nothing. */
  declare readonly validationMessages: readonly string[];
  /** The response's request id, for the vendor's support, when it has one. */
  declare readonly requestId: string | undefined;
  /** How many times the request was sent to the API; 0 when it was not. */
  declare readonly attempts: number;
  /** How long the API asks to wait before the next attempt, in milliseconds; undefined when it does not ask. */
  declare readonly retryAfter: number | undefined;

  constructor({
    message,
    cause,
    attempts = 0,
    validationMessages = [],
    outcome = attempts ? "unknown" : "not_sent",
    ...details
  }: KeepnetErrorDetails) {
    super(message, cause === undefined ? undefined : { cause });
    Object.assign(this, details, { attempts, validationMessages, outcome });
  }

  /** The page about this `code`: its causes, and what to do about each. */
  get docs(): string {
    // a getter, because the classes of single statuses set their code after this constructor
    return `https://keepnet.github.io/keepnet-typescript/errors/${this.code}`;
  }
}
