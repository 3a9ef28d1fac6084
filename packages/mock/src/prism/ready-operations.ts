import { hash } from "node:crypto";
import type { Annotations, CompanyChannels, Place } from "@keepnet/document";
import type { Operation } from "./operations.ts";

/** Members whose values many operations have alike. They are kept once, which saves most of the memory. */
export const sharedMembers = ["responses", "security", "__bundled__"] as const;

/** The operations of a document, as the build writes them for the next start. */
export interface ReadyOperations {
  /** Of the document's text. */
  readonly digest: string;
  readonly values: readonly unknown[];
  /** An operation as it is in memory, but for its place, with a list of positions in `values` for each shared member. */
  readonly operations: readonly ReadyOperation[];
}

export interface ReadyOperation extends Omit<Annotations, "exampleCompanies"> {
  readonly method: string;
  readonly path: string;
  readonly exampleCompanies: readonly (readonly [string, string])[];
  readonly companyChannels: CompanyChannels;
}

/** What tells one document from another. */
export function digestOf(text: string): string {
  return hash("sha1", text);
}

/** The operations in memory; undefined where the build read them from another document than this. */
export function unpackOperations(ready: ReadyOperations, digest: string, document: Place): Operation[] | undefined {
  if (ready.digest !== digest) return undefined;
  return ready.operations.map((operation) => {
    const shared = sharedMembers.flatMap((name) => {
      const positions = (operation as { readonly [Name in typeof name]?: number | readonly number[] })[name];
      if (positions === undefined) return [];
      const value = typeof positions === "number" ? ready.values[positions] : positions.map((at) => ready.values[at]);
      return [[name, value]];
    });
    return {
      ...operation,
      ...Object.fromEntries(shared),
      exampleCompanies: new Map(operation.exampleCompanies),
      place: document.below("paths", operation.path, operation.method),
    } as Operation;
  });
}
