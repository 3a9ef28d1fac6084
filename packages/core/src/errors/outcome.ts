import { type RequestFacts, requestFactsOf } from "@keepnet/openapi/facts";
import type { KeepnetErrorOutcome } from "./keepnet-error.ts";

type Effect = RequestFacts["effect"];

/** What a failed status says about the call's effect: a 4xx means refused, except 408, which is a timeout. */
export function outcomeOf(status: number, mayHaveHappened = false): KeepnetErrorOutcome {
  return status >= 400 && status < 500 && status !== 408 && !mayHaveHappened ? "refused" : "unknown";
}

/** What to do before a call with this outcome is sent again; empty if sending it again is harmless. */
export function outcomeAdvice(outcome: KeepnetErrorOutcome, effect: Effect): string {
  const did = effect === "sends-messages" ? "It may have been done and its messages sent" : "It may have been done";
  if (effect === "read") return "";
  if (outcome === "unknown") return `${did}: check before sending it again.`;
  return outcome === "done" ? "It was done: do not send it again." : "";
}

/** What a call does, by the document, or by the method if the document does not have the operation. */
export function effectOf(operation: string): Effect {
  return requestFactsOf(operation)?.effect ?? (/^(GET|HEAD) /.test(operation) ? "read" : "write");
}
