import type { Domain } from "../../domain.ts";
import { scimFields } from "./fields.ts";
import { integrations } from "./integration.ts";

/** The fields and the integrations that the examples show. */
export const seed: NonNullable<Domain["seed"]> = (world, examples) => {
  for (const { companyId = "", value } of examples.responses("listScimFields")) {
    for (const field of value.data.fields ?? []) world.company(companyId)?.table(scimFields).put(field);
  }
  const pages = examples.responses("getScimIntegration").map(({ value }) => value.data);
  for (const { companyId = "", value } of examples.responses("searchScimIntegrations")) {
    for (const row of value.data.results ?? []) {
      const page = pages.find(({ resourceId }) => resourceId === row.resourceId);
      const rest = page ?? { mappingDetails: [], syncPlatformGroup: false };
      world
        .company(companyId)
        ?.table(integrations)
        .put({ ...rest, ...row });
    }
  }
};
