import { requestFactsOf } from "@keepnet/openapi/facts";
import type { KeepnetErrorOutcome } from "./keepnet-error.ts";

/** What a failed status says of the call's effect: a 4xx refuses it, but for 408, which is a time that ran out. */
export function outcomeOf(status: number, mayHaveHappened = false): KeepnetErrorOutcome {
  return status >= 400 && status < 500 && status !== 408 && !mayHaveHappened ? "refused" : "unknown";
}

/** What to do about an outcome before a call is sent again; empty where sending it again is harmless. */
export function outcomeAdvice(outcome: KeepnetErrorOutcome, isRead: boolean): string {
  if (isRead) return "";
  if (outcome === "unknown") return "It may have been done: check before sending it again.";
  return outcome === "done" ? "It was done: do not send it again." : "";
}

/** Whether an operation only reads, by the document; for one that it lacks, by the method. */
export function isRead(operation: string): boolean {
  return requestFactsOf(operation)?.safe ?? operation.startsWith("GET ");
}
