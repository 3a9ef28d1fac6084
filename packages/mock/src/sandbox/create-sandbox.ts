import type { LoadedDocument } from "../document.ts";
import { Sandbox } from "./sandbox.ts";
import { seedDataset } from "./seed/seed.ts";
import { randomId } from "./world/random-id.ts";
import type { Dataset } from "./world/world.ts";

/** A sandbox whose world is a dataset, or without one what a document's examples show. */
export function createSandbox({ document, operations }: LoadedDocument, dataset?: Dataset): Sandbox {
  const surroundings = { now: Date.now, newId: randomId };
  return new Sandbox(operations, dataset ?? seedDataset(document, surroundings), surroundings);
}
