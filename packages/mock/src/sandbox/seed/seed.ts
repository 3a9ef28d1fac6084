import type { Operation } from "../../prism/operations.ts";
import { domains } from "../domains/index.ts";
import { type Surroundings, World } from "../world/world.ts";
import { seedCompanies } from "./companies.ts";
import { credentials } from "./credentials.ts";
import { Examples } from "./examples.ts";

/** The world that the document's examples show, with their dates as if it were today. */
export function seedWorld(operations: readonly Operation[], surroundings: Surroundings): World {
  const examples = new Examples(operations, surroundings.now());
  const companies = seedCompanies(examples).map((identity) => ({ ...identity, tables: {} }));
  const world = new World({ credentials, companies }, surroundings);
  for (const { seed } of domains) seed?.(world, examples);
  return world;
}
