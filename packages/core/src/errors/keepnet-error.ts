/** A stable name of what went wrong, for code that branches on it. */
export type KeepnetErrorCode =
  | "bad_request"
  | "conflict"
  | "connection_failed"
  | "failed_envelope"
  | "forbidden"
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

export interface KeepnetErrorDetails {
  code: KeepnetErrorCode;
  message: string;
  status?: number | undefined;
  operation?: string | undefined;
  companyId?: string | undefined;
  validationMessages?: readonly string[] | undefined;
  requestId?: string | undefined;
  attempts?: number | undefined;
  cause?: unknown;
}

const brand = Symbol.for("keepnet.error");

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
  /** Recognised by `isKeepnetError` across copies of this package. */
  readonly [brand] = true;
  override readonly name: string = "KeepnetError";
  /** A stable name of what went wrong. */
  readonly code: KeepnetErrorCode;
  /** The HTTP status of the answer, when there was one. */
  readonly status: number | undefined;
  /** Method and path template of the call, as in `GET /api/roles`. */
  readonly operation: string | undefined;
  /** The Company ID that the call carried; undefined when it carried none. */
  readonly companyId: string | undefined;
  /** What the API says is wrong with the request, one sentence each; empty when it says nothing. */
  readonly validationMessages: readonly string[];
  /** The answer's request id, for the vendor's support, when it has one. */
  readonly requestId: string | undefined;
  /** How many times the request was sent; 0 when nothing was. */
  readonly attempts: number;

  constructor(details: KeepnetErrorDetails) {
    super(details.message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = details.code;
    this.status = details.status;
    this.operation = details.operation;
    this.companyId = details.companyId;
    this.validationMessages = details.validationMessages ?? [];
    this.requestId = details.requestId;
    this.attempts = details.attempts ?? 0;
  }
}

/**
 * Tells a {@link KeepnetError} from any other value, also when it comes from another copy of this package, where
 * `instanceof` fails.
 *
 * @example
 * ```ts
 * if (isKeepnetError(error) && error.code === "rate_limited") console.error(error.message);
 * ```
 */
export function isKeepnetError(value: unknown): value is KeepnetError {
  return value instanceof Error && brand in value;
}
