import type { Operation } from "../prism/operations.ts";
import { Sandbox } from "./sandbox.ts";
import { type Generated, generateCompanies } from "./seed/generated/companies.ts";
import { seedDataset } from "./seed/seed.ts";
import { randomId } from "./world/random-id.ts";
import type { Dataset } from "./world/world.ts";

/** A sandbox whose world is a dataset, or without one what the examples of the operations show, and generated companies. */
export function createSandbox(
  operations: readonly Operation[],
  dataset: Dataset | undefined,
  generated: Generated,
): Sandbox {
  const surroundings = { now: Date.now, newId: randomId };
  return new Sandbox(operations, dataset ?? seeded(), surroundings);

  function seeded(): Dataset {
    const { credentials, companies } = seedDataset(operations, surroundings);
    return { credentials, companies: [...companies, ...generateCompanies(generated, companies)] };
  }
}
