import { requestFactsOf } from "@keepnet/openapi/facts";
import type { KeepnetErrorOutcome } from "./keepnet-error.ts";

/** What a failed status says about the call's effect: a 4xx means refused, except 408, which is a timeout. */
export function outcomeOf(status: number, mayHaveHappened = false): KeepnetErrorOutcome {
  return status >= 400 && status < 500 && status !== 408 && !mayHaveHappened ? "refused" : "unknown";
}

/** What to do before a call with this outcome is sent again; empty if sending it again is harmless. */
export function outcomeAdvice(outcome: KeepnetErrorOutcome, isRead: boolean): string {
  if (isRead) return "";
  if (outcome === "unknown") return "It may have been done: check before sending it again.";
  return outcome === "done" ? "It was done: do not send it again." : "";
}

/** Whether an operation only reads, by the document, or by the method if the document does not have it. */
export function isRead(operation: string): boolean {
  return requestFactsOf(operation)?.safe ?? operation.startsWith("GET ");
}
