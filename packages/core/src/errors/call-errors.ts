import { KeepnetError } from "./keepnet-error.ts";

/** The call names the wrong company, none, or several. Nothing was sent. */
export class ScopeError extends KeepnetError {
  override readonly name = "ScopeError";
  declare readonly code: "invalid_scope";
  declare readonly status: undefined;
}

/** The call is wrong in another way: an unknown path or option, or a value that cannot be sent. Nothing was sent. */
export class InvalidCallError extends KeepnetError {
  override readonly name = "InvalidCallError";
  declare readonly code: "invalid_call";
  declare readonly status: undefined;
}

type SuccessStatus = 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226;

/** The HTTP status is a success, but the envelope in the body reports a failure. */
export class EnvelopeError extends KeepnetError {
  override readonly name = "EnvelopeError";
  declare readonly code: "failed_envelope";
  declare readonly status: SuccessStatus;
}

/** The response is not what the document promises, for example HTML instead of JSON. */
export class UnexpectedResponseError extends KeepnetError {
  override readonly name = "UnexpectedResponseError";
  declare readonly code: "unexpected_response";
  declare readonly status: SuccessStatus | undefined;
}

/**
 * No complete response arrived: the connection failed, the body ended early, the call timed out, or a redirect was
 * refused. Read `outcome` before you send a write again. `status` is that of the last response, if there was one.
 */
export class ConnectionError extends KeepnetError {
  override readonly name = "ConnectionError";
  declare readonly code: "connection_failed" | "redirect_refused" | "timeout";
}
