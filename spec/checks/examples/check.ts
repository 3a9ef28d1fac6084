import { type Json, Place } from "@keepnet/document";
import { readBundle } from "../operations/read-bundle.ts";
import type { Problem } from "./example.ts";
import { findRealHosts } from "./fictional.ts";
import type { Kind } from "./kind.ts";
import { examplesOfOperations } from "./of-operations.ts";
import { examplesOfSchemas } from "./of-schemas.ts";
import { findOtherIds } from "./path-ids.ts";
import { findLostPlaces, findUnreturned } from "./table.ts";
import { findUnmarkedAnswers } from "./unmarked.ts";
import { validate } from "./validate.ts";
import { checkWorld } from "./world.ts";

export interface Result {
  /** How many examples were looked at. */
  examples: number;
  problems: Problem[];
  /** What the table of ids says that the description does not have yet. */
  open: string[];
}

/** Holds every example of the description against its schema, against each other, and against the real world. */
export function checkExamples(document: Json, kinds: Kind[]): Result {
  const root = Place.rootOf(document);
  const used = examplesOfOperations(root);
  const all = [...used, ...examplesOfSchemas(root)];
  const operations = readBundle(document);
  const unreturned = findUnreturned(kinds, operations);
  const lost = findLostPlaces(kinds, operations).filter(({ kind }) => !unreturned.includes(kind));
  return {
    examples: all.length,
    problems: [
      ...validate(root, all),
      ...checkWorld(used, kinds, unreturned),
      ...findOtherIds(used),
      ...findUnmarkedAnswers(root),
      ...findRealHosts(all),
    ],
    open: [
      ...unreturned.map(({ name, declaredBy }) => `${name}: no operation returns it, as ${declaredBy[0]} would`),
      ...lost.map(({ kind, place }) => `${kind.name}: this place is not in the description: ${place}`),
    ],
  };
}
