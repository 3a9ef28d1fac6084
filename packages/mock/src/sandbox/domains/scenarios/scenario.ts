import type { Schemas } from "../../operation-types.ts";
import type { Company } from "../../world/company.ts";
import { type TableKind, tableKind } from "../../world/table-kind.ts";
import type { World } from "../../world/world.ts";

export type PhishingScenario = Readonly<Schemas["PhishingScenario"]>;
export type SmishingScenario = Readonly<Schemas["SmishingScenario"]>;
export type QuishingScenario = Readonly<Schemas["QuishingScenario"]>;
export type Scenario = PhishingScenario | SmishingScenario | QuishingScenario;
export type ScenarioKind = TableKind<PhishingScenario> | TableKind<SmishingScenario> | TableKind<QuishingScenario>;

// A company's own scenarios; those of a Reseller are there for all the companies that it manages.

export const phishingScenarios = tableKind<PhishingScenario>("phishingScenarios", "resourceId");
export const smishingScenarios = tableKind<SmishingScenario>("smishingScenarios", "resourceId");
export const quishingScenarios = tableKind<QuishingScenario>("quishingScenarios", "resourceId");

/** The scenarios that companies can use, each once. */
export function scenariosOf<Row extends Scenario>(
  world: World,
  companies: readonly Company[],
  kind: TableKind<Row>,
): Row[] {
  const sources = new Set(companies.flatMap((company) => [world.company(company.identity.resellerId ?? ""), company]));
  const found = [...sources].flatMap((source) => [...(source?.table(kind).values() ?? [])]);
  return [...new Map(found.map((scenario) => [scenario.resourceId, scenario])).values()];
}
