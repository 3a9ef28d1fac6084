import { KeepnetError } from "./keepnet-error.ts";

/** The HTTP status is a success, but the envelope in the body reports a failure. */
export class EnvelopeError extends KeepnetError {
  override readonly name = "EnvelopeError";
}

/** The answer is not what the document promises, for example HTML where JSON was due. */
export class UnexpectedResponseError extends KeepnetError {
  override readonly name = "UnexpectedResponseError";
}

/** No answer: the connection failed, or a redirect was refused. */
export class ConnectionError extends KeepnetError {
  override readonly name = "ConnectionError";
}
