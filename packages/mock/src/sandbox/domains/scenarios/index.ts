import type { Domain } from "../../domain.ts";
import { type Columns, exportSearch } from "../../files/export-file.ts";
import type { Schemas } from "../../operation-types.ts";
import { ok } from "../../replies.ts";
import type { RowName } from "../../search/row-members.ts";
import { page } from "../../search/search.ts";
import type { Example } from "../../seed/examples.ts";
import type { Company } from "../../world/company.ts";
import type { TableKind } from "../../world/table-kind.ts";
import type { World } from "../../world/world.ts";
import { type CampaignKind, phishing, quishing, smishing } from "../simulations/campaign.ts";
import { scenarioDetail, scenarioDetails } from "./detail.ts";
import { phishingScenarios, quishingScenarios, type Scenario, scenariosOf, smishingScenarios } from "./scenario.ts";

const columns: Columns<Scenario> = {
  Name: ({ name }) => name,
  Method: ({ method }) => method,
  Difficulty: ({ difficulty }) => difficulty,
  Category: ({ category }) => category,
  "Created By": ({ createdBy }) => createdBy,
};

type ScenarioPage<Row> = { readonly data: { readonly results: readonly Row[] | null } };

interface ScenarioSearch {
  readonly world: World;
  readonly companies: readonly Company[];
  readonly body: Schemas["PhishingScenarioSearchRequest"];
}

export const scenarioDomain: Domain = {
  seed: (world, examples) => {
    seedKind(world, phishingScenarios, examples.responses("searchPhishingScenarios"));
    seedKind(world, smishingScenarios, examples.responses("searchSmishingScenarios"));
    seedKind(world, quishingScenarios, examples.responses("searchQuishingScenarios"));
    for (const { companyId = "", value } of examples.responses("getPhishingScenario")) {
      world.company(companyId)?.table(scenarioDetails).put(value.data);
    }
  },
  handlers: {
    getPhishingScenario: ({ world, company, path }) => ok(scenarioDetail(world, company, path.resourceId)),
    searchPhishingScenarios: search(phishingScenarios, phishing, "PhishingScenario"),
    exportPhishingScenarios: ({ world, companies, body }) => {
      const rows = scenariosOf(world, companies, phishingScenarios).filter(hasTemplateOf(body.templateTypes));
      return exportSearch("phishing-scenarios", rows, body, columns, { row: "PhishingScenario" });
    },
    searchSmishingScenarios: search(smishingScenarios, smishing, "SmishingScenario"),
    searchQuishingScenarios: search(quishingScenarios, quishing, "QuishingScenario"),
  },
};

function seedKind<Row extends Scenario>(
  world: World,
  kind: TableKind<Row>,
  pages: readonly Example<ScenarioPage<Row>>[],
): void {
  const resellers = world.companies().filter(({ identity }) => identity.resellerId === undefined);
  for (const { companyId = "", value } of pages) {
    for (const scenario of value.data.results ?? []) {
      const owners = scenario.isOwner ? [world.company(companyId)] : resellers;
      for (const owner of owners) owner?.table(kind).put(scenario);
    }
  }
}

function search<Row extends Scenario>(kind: TableKind<Row>, campaigns: CampaignKind, row: RowName) {
  return async ({ world, companies, body }: ScenarioSearch) => {
    const { resourceId: campaignId } = body;
    const planned = companies.flatMap(
      (company) => company.table(campaigns).get(campaignId ?? "")?.planned?.scenarios ?? [],
    );
    const selected = new Set(planned.map(({ phishingScenarioResourceId }) => phishingScenarioResourceId));
    const rows = scenariosOf(world, companies, kind)
      .filter(hasTemplateOf(body.templateTypes))
      .map((scenario) => ({ ...scenario, isSelected: selected.has(scenario.resourceId) }));
    return ok(await page(rows, body, { row }));
  };
}

/** Whether a scenario has a kind of template that a request lists. An empty list asks for any. */
function hasTemplateOf(templateTypes: readonly string[] = []): (scenario: Scenario) => boolean {
  const types = templateTypes.map((type) => type.toLowerCase());
  return ({ quishingType }) => types.length === 0 || types.includes(quishingType?.toLowerCase() ?? "");
}
