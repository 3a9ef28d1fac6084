import { KeepnetError } from "./keepnet-error.ts";

/** The HTTP status is a success, but the envelope in the body reports a failure. */
export class EnvelopeError extends KeepnetError {
  override readonly name = "EnvelopeError";
  declare readonly code: "failed_envelope";
  declare readonly status: 200 | 201 | 202;
}

/** The answer is not what the document promises, for example HTML where JSON was due. */
export class UnexpectedResponseError extends KeepnetError {
  override readonly name = "UnexpectedResponseError";
  declare readonly code: "unexpected_response";
  declare readonly status: 200 | 201 | 202 | undefined;
}

/** No answer: the connection failed, or a redirect was refused. */
export class ConnectionError extends KeepnetError {
  override readonly name = "ConnectionError";
  declare readonly code: "connection_failed" | "redirect_refused" | "timeout";
  declare readonly status: 301 | 302 | 303 | 307 | 308 | undefined;
}
