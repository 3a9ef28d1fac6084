import { decodeFacts } from "./decode-facts.ts";
import { decodeRequestFacts } from "./decode-request-facts.ts";
import { facts, repeatable } from "./generated/facts.ts";
import type { OperationFacts, RequestFacts } from "./operation-metadata.ts";
import { readNotes } from "./read-notes.ts";

export { companyMember, defaultBaseUrl, extraCompanyHeaders, repeatable, tokenOperation } from "./generated/facts.ts";
export type { OperationFacts, Paging, RequestFacts } from "./operation-metadata.ts";

/** The facts of an operation, by method and path template as in `GET /api/roles`; undefined for one that does not exist. */
export function factsOf(operation: string): OperationFacts | undefined {
  const note = noteOf(operation);
  return note === undefined ? undefined : decodeFacts(operation, note, repeatable);
}

/** The part of them that every request needs: it weighs less, where bytes count. Decoded once for each operation. */
export function requestFactsOf(operation: string): RequestFacts | undefined {
  const known = requestFacts.get(operation);
  if (known) return known;
  const note = noteOf(operation);
  if (note === undefined) return undefined;
  const decoded = Object.freeze(decodeRequestFacts(operation, note, repeatable));
  requestFacts.set(operation, decoded);
  return decoded;
}

const requestFacts = new Map<string, RequestFacts>();

/** Every documented operation, as in `GET /api/roles`. */
export function operationKeys(): readonly string[] {
  return [...read().keys()];
}

let notes: ReadonlyMap<string, string> | undefined;

function read(): ReadonlyMap<string, string> {
  notes ??= readNotes(facts);
  return notes;
}

function noteOf(operation: string): string | undefined {
  return read().get(operation);
}
