import type { Fault } from "../faults/fault.ts";
import { companyIdAt } from "../sandbox/seed/generated/companies.ts";
import type { World } from "../sandbox/world/world.ts";
import { nextWorkingMorning, runCampaign } from "./campaign-running.ts";
import { importWithRejects } from "./import-with-rejects.ts";
import { exceedLicence } from "./licence-exceeded.ts";
import type { ScenarioName } from "./names.ts";
import type { Scenario } from "./scenario.ts";

/** Which of the hundred companies is broken: one in the middle of a page. */
const brokenIndex = 41;

const scenarios: Readonly<Record<ScenarioName, Scenario>> = {
  "licence-exceeded": { data: exceedLicence },
  "import-with-rejects": { data: importWithRejects },
  "campaign-running": { clock: nextWorkingMorning, data: runCampaign },
  "hundred-companies-one-broken": {
    generated: { companies: 100, users: 20 },
    faults: (seed) => [{ status: 500, company: companyIdAt(seed, brokenIndex) }],
  },
  large: { generated: { companies: 500, users: 200 } },
};

/** The faults of scenarios, in their order. */
export function faultsOf(names: readonly ScenarioName[], seed: string): Fault[] {
  return names.flatMap((name) => scenarios[name].faults?.(seed) ?? []);
}

/** The time at which scenarios begin: the latest of those that they have, else the present. */
export function startOf(names: readonly ScenarioName[], now: number): number {
  return Math.max(now, ...names.flatMap((name) => scenarios[name].clock?.(now) ?? []));
}

/** How many companies and people scenarios add: of several, the one that adds more counts. */
export function generatedBy(names: readonly ScenarioName[]) {
  const sizes = names.flatMap((name) => scenarios[name].generated ?? []);
  const max = (member: "companies" | "users") => sizes.reduce((most, size) => Math.max(most, size[member]), 0);
  return { companies: max("companies"), users: max("users") };
}

/** Brings scenarios about, in their order. */
export async function enact(names: readonly ScenarioName[], world: World): Promise<void> {
  for (const name of names) await scenarios[name].data?.(world);
}
