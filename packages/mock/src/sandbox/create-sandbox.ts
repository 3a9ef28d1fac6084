import type { LoadedDocument } from "../document.ts";
import { Sandbox } from "./sandbox.ts";
import { seedDataset } from "./seed/seed.ts";
import { randomId } from "./world/random-id.ts";

/** A sandbox whose world is what a document's examples show. */
export function createSandbox({ document, operations }: LoadedDocument): Sandbox {
  const surroundings = { now: Date.now, newId: randomId };
  return new Sandbox(operations, seedDataset(document, surroundings), surroundings);
}
