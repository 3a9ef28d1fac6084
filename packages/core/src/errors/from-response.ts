import type { CallContext } from "../client/call-context.ts";
import { readEnvelope } from "../envelope/envelope.ts";
import { retryAfterOf } from "../transport/retry-policy.ts";
import { EnvelopeError } from "./answer-errors.ts";
import { causeOf } from "./causes.ts";
import { KeepnetError, type KeepnetErrorDetails } from "./keepnet-error.ts";
import {
  AuthenticationError,
  BadRequestError,
  ConflictError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
} from "./status-errors.ts";

const classes: Record<number, new (details: KeepnetErrorDetails) => KeepnetError> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  409: ConflictError,
  429: RateLimitError,
};

/** The error for an answer whose HTTP status is a failure, with what its body says when it is an envelope. */
export function errorFromStatus(response: Response, body: unknown, context: CallContext | undefined): KeepnetError {
  const { status } = response;
  const cause = causeOf(status);
  const details = describe(response, body, context, cause.happened, `${cause.why} ${cause.remedy}`);
  const ErrorClass = classes[status] ?? (status >= 500 ? ServerError : KeepnetError);
  return new ErrorClass({ ...details, code: cause.code });
}

/** The error for an answer whose HTTP status is a success while its envelope reports a failure. */
export function errorFromEnvelope(response: Response, body: unknown, context: CallContext | undefined): EnvelopeError {
  const advice =
    "The API reports failures of some operations this way. Correct the request by its messages, or ask the vendor's support.";
  const details = describe(response, body, context, `reported ${readEnvelope(body).status ?? "a failure"}`, advice);
  return new EnvelopeError({ ...details, code: "failed_envelope" });
}

function describe(
  response: Response,
  body: unknown,
  context: CallContext | undefined,
  happened: string,
  advice: string,
): Omit<KeepnetErrorDetails, "code"> {
  const { message, validationMessages } = readEnvelope(body);
  const requestId = response.headers.get("x-request-id") ?? response.headers.get("x-correlation-id") ?? undefined;
  const subject = `${context?.operation ?? "The call"}${context?.companyId ? ` in company ${context.companyId}` : ""}`;
  const said = [message, ...validationMessages].filter(Boolean).join(" · ").slice(0, 1000);
  return {
    message: `${subject} ${happened} (HTTP ${response.status}).${said ? ` The API says: ${said}.` : ""} ${advice}`,
    status: response.status,
    operation: context?.operation,
    companyId: context?.companyId,
    attempts: context?.attempts,
    retryAfter: retryAfterOf(response.headers),
    validationMessages,
    requestId,
  };
}
