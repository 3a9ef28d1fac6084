import type { Domain } from "../../domain.ts";
import { type Columns, exportSearch } from "../../files/export-file.ts";
import { ok } from "../../replies.ts";
import { page } from "../../search/search.ts";
import { type Scenario, scenarios, scenariosOf } from "./scenario.ts";

const columns: Columns<Scenario> = {
  Name: ({ name }) => name,
  Method: ({ method }) => method,
  Difficulty: ({ difficulty }) => difficulty,
  Category: ({ category }) => category,
  "Created By": ({ createdBy }) => createdBy,
};

export const scenarioDomain: Domain = {
  seed: (world, examples) => {
    const resellers = world.companies().filter(({ identity }) => identity.resellerId === undefined);
    for (const { companyId = "", value } of examples.answers("searchPhishingScenarios")) {
      for (const scenario of value.data.results ?? []) {
        const owners = scenario.isOwner ? [world.company(companyId)] : resellers;
        for (const owner of owners) owner?.table(scenarios).put(scenario);
      }
    }
  },
  handlers: {
    searchPhishingScenarios: ({ world, companies, body }) => {
      const all = scenariosOf(world, companies);
      const rows = body.resourceId === undefined ? all : all.filter(({ resourceId }) => resourceId === body.resourceId);
      return ok(page(rows, body));
    },
    exportPhishingScenarios: ({ world, companies, body }) =>
      exportSearch("phishing-scenarios", scenariosOf(world, companies), body, columns),
  },
};
