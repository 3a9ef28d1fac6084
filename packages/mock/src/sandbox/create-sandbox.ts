import type { Operation } from "../prism/operations.ts";
import type { ScenarioName } from "../scenarios/names.ts";
import { enact } from "../scenarios/scenarios.ts";
import { domains } from "./domains/index.ts";
import { Sandbox } from "./sandbox.ts";
import { type Generated, generateCompanies } from "./seed/generated/companies.ts";
import { seedWorld } from "./seed/seed.ts";
import type { Dataset } from "./world/world.ts";

/** A sandbox whose world is a dataset, or without one what the examples of the operations show, and generated companies. */
export async function createSandbox(
  operations: readonly Operation[],
  dataset: Dataset | undefined,
  generated: Generated,
  scenarios: readonly ScenarioName[],
  now: () => number,
): Promise<Sandbox> {
  const { seed } = generated;
  const passages = new Map(domains.flatMap((domain) => domain.passages ?? []));
  return new Sandbox(operations, dataset ?? (await seeded()), { now, seed, passages });

  async function seeded(): Promise<Dataset> {
    // Nothing happens while it is created, so it is the same at any time.
    const world = seedWorld(operations, { now, seed, passages: new Map() });
    await enact(scenarios, world);
    const { companies, ...rest } = world.toJSON();
    // what there is at the beginning has the order in which it stands
    const initial = companies.map(({ created: _created, ...company }) => company);
    return { ...rest, companies: [...initial, ...generateCompanies(generated, initial, now())] };
  }
}
