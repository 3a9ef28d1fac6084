import type { SentCall } from "./call-context.ts";
import { EnvelopeError } from "./call-errors.ts";
import { causeOf } from "./causes.ts";
import { readEnvelope } from "./envelope.ts";
import { KeepnetError, type KeepnetErrorDetails, type KeepnetErrorOutcome } from "./keepnet-error.ts";
import { effectOf, outcomeAdvice, outcomeOf } from "./outcome.ts";
import { requestIdOf } from "./request-id.ts";
import { retryAfterOf } from "./retry-after.ts";
import { classOf } from "./status-errors.ts";

/** The error for a response whose HTTP status is a failure, with what its body says. */
export function errorFromStatus(response: Response, body: unknown, context: SentCall | undefined): KeepnetError {
  const { status } = response;
  const { happened, why, remedy, ofSearch } = causeOf(status);
  const isSearch = /\/search|\/get-(all|top)/.test(context?.operation ?? "");
  const advice = [why, isSearch && ofSearch, remedy].filter(Boolean).join(" ");
  const details = describe(response, body, context, outcomeOf(status, context?.mayHaveHappened), happened, advice);
  const ErrorClass = classOf(status) ?? KeepnetError;
  // the other classes set their own code
  return new ErrorClass({ ...details, code: status === 401 ? "unauthenticated" : "unexpected_status" });
}

/** The error for a response whose HTTP status is a success while its envelope reports a failure. */
export function errorFromEnvelope(response: Response, body: unknown, context: SentCall | undefined): EnvelopeError {
  const happened = `reported ${readEnvelope(body).status ?? "a failure"}`;
  const advice =
    "The API reports failures of some operations this way. Correct the request, or ask the vendor's support.";
  const details = describe(response, body, context, "unknown", happened, advice);
  return new EnvelopeError({ ...details, code: "failed_envelope" });
}

function describe(
  response: Response,
  body: unknown,
  context: SentCall | undefined,
  outcome: KeepnetErrorOutcome,
  happened: string,
  advice: string,
): Omit<KeepnetErrorDetails, "code"> {
  const { status, headers } = response;
  const { message, validationMessages, traceId } = readEnvelope(body);
  const { operation, companyId, attempt: attempts } = context ?? {};
  const subject = `${operation ?? "The call"}${companyId ? ` in company ${companyId}` : ""}`;
  const said = quote([message ?? "", ...validationMessages]);
  const warning = operation ? outcomeAdvice(outcome, effectOf(operation)) : "";
  const parts = [`${subject} ${happened} (HTTP ${status}).`, said && `The API says: ${said}.`, advice, warning];
  return {
    message: parts.filter(Boolean).join(" "),
    outcome,
    status,
    operation,
    companyId,
    attempts,
    retryAfter: retryAfterOf(headers),
    validationMessages,
    requestId: requestIdOf(response) ?? traceId,
  };
}

/** Joins sentences into one line, without duplicates and full stops. */
function quote(sentences: readonly string[]): string {
  const texts = [...new Set(sentences.map((sentence) => sentence.trim().replace(/\.+$/, "")))];
  const apart = texts.filter((text) => text && !texts.some((other) => other !== text && other.includes(text)));
  return apart.join(" · ").slice(0, 1000);
}
