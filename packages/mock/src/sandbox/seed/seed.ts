import { domains } from "../domains/index.ts";
import { type Dataset, type Surroundings, World } from "../world/world.ts";
import { seedCompanies } from "./companies.ts";
import { credentials } from "./credentials.ts";
import { Examples } from "./examples.ts";

/** The world that the document's examples show. */
export function seedDataset(document: object, surroundings: Surroundings): Dataset {
  const examples = new Examples(document);
  const companies = seedCompanies(examples).map((identity) => ({ ...identity, tables: {} }));
  const world = new World({ credentials, companies }, surroundings);
  for (const { seed } of domains) seed?.(world, examples);
  return world.toJSON();
}
