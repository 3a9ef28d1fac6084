import type { Schemas } from "../../operation-types.ts";
import type { Company } from "../../world/company.ts";
import { tableKind } from "../../world/table-kind.ts";
import type { World } from "../../world/world.ts";

export type Scenario = Readonly<Schemas["PhishingScenario"]>;

/** A company's own scenarios; those of a Reseller are there for all the companies that it manages. */
export const scenarios = tableKind<Scenario>("phishingScenarios", "resourceId");

/** The scenarios that companies can use, each once. */
export function scenariosOf(world: World, companies: readonly Company[]): Scenario[] {
  const sources = new Set(companies.flatMap((company) => [world.company(company.identity.resellerId ?? ""), company]));
  const found = [...sources].flatMap((source) => [...(source?.table(scenarios).values() ?? [])]);
  return [...new Map(found.map((scenario) => [scenario.resourceId, scenario])).values()];
}
