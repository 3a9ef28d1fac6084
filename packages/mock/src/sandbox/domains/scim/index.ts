import type { Domain } from "../../domain.ts";
import { ok } from "../../replies.ts";
import { page } from "../../search/search.ts";
import { targetGroups } from "../target-groups/target-group.ts";
import { fieldsOf } from "./fields.ts";
import { assertFreeName, findIntegration, integrations } from "./integration.ts";
import { mappingsOf } from "./mappings.ts";
import { seed } from "./seed.ts";

export const scimDomain: Domain = {
  seed,
  handlers: {
    listScimFields: ({ company }) => ok({ fields: fieldsOf(company) }),
    getScimIntegration: ({ company, path }) => {
      const { createTime, ...integration } = findIntegration(company, path.resourceId);
      return ok(integration);
    },
    searchScimIntegrations: async ({ company, body }) => {
      const rows = [...company.table(integrations).values()].map(
        ({ mappingDetails, syncPlatformGroup, ...row }) => row,
      );
      return ok(await page(rows, body, { row: "ScimIntegrationSummary" }));
    },
    createScimIntegration: ({ world, company, body }) => {
      assertFreeName(company, body.name);
      const mappings = body.fieldMappings ?? [];
      const mappingDetails = mappingsOf(company, mappings);
      const grouping = mappings.findIndex(
        ({ scimFieldResourceId }) => scimFieldResourceId === body.groupBySCIMFieldResourceId,
      );
      company.table(integrations).put({
        resourceId: world.newId(),
        name: body.name,
        groupName: company.table(targetGroups).get(body.groupResourceId ?? "")?.name ?? null,
        groupByCustomFieldName: mappingDetails[grouping]?.customFieldName ?? null,
        mappingDetails,
        syncPlatformGroup: body.syncPlatformGroup ?? false,
        createTime: world.timestamp(),
      });
      return ok({ token: world.newSecret() });
    },
    updateScimIntegration: ({ company, path, body }) => {
      const integration = findIntegration(company, path.resourceId);
      assertFreeName(company, body.name, integration.resourceId);
      return ok({ resourceId: company.table(integrations).put({ ...integration, name: body.name }).resourceId });
    },
    deleteScimIntegration: ({ company, path }) => {
      const { resourceId } = findIntegration(company, path.resourceId);
      company.table(integrations).delete(resourceId);
      return ok({ resourceId });
    },
    revokeScimToken: ({ world, company, path }) => {
      findIntegration(company, path.resourceId);
      return ok({ token: world.newSecret() });
    },
  },
};
