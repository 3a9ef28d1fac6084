import { decodeFacts } from "./decode-facts.ts";
import { decodeRequestFacts } from "./decode-request-facts.ts";
import { facts } from "./generated/facts.ts";
import type { OperationFacts, RequestFacts } from "./operation-metadata.ts";
import { readNotes } from "./read-notes.ts";

export { defaultBaseUrl, extraCompanyHeaders, tokenOperation } from "./generated/facts.ts";
export type { OperationFacts, Paging, RequestFacts } from "./operation-metadata.ts";

/** The facts of an operation, by method and path template as in `GET /api/roles`; undefined for one that does not exist. */
export function factsOf(operation: string): OperationFacts | undefined {
  const note = noteOf(operation);
  return note === undefined ? undefined : decodeFacts(operation, note);
}

/** The part of them that every request needs: it weighs less, where bytes count. */
export function requestFactsOf(operation: string): RequestFacts | undefined {
  const note = noteOf(operation);
  return note === undefined ? undefined : decodeRequestFacts(operation, note);
}

let notes: ReadonlyMap<string, string> | undefined;

function noteOf(operation: string): string | undefined {
  notes ??= readNotes(facts);
  return notes.get(operation);
}
