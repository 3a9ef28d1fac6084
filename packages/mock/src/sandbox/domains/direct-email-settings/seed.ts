import type { Domain } from "../../domain.ts";
import { providers, settings } from "./setting.ts";

/** The settings that the search's examples show. */
export const seed: NonNullable<Domain["seed"]> = (world, examples) => {
  const details = examples.responses("getDirectEmailSetting").map(({ value }) => value.data);
  for (const { companyId = "", value } of examples.responses("searchDirectEmailSettings")) {
    for (const { resourceId, name, isDefault, createTime, type, status } of value.data.results ?? []) {
      const { tenantId, allowedDomains } = details.find((detail) => detail.resourceId === resourceId) ?? unknown;
      const [code = "1"] = Object.entries(providers).find(([, word]) => word === type) ?? [];
      const kept = { resourceId, name, isDefault, createTime, tenantId, allowedDomains };
      world
        .company(companyId)
        ?.table(settings)
        .put({ ...kept, type: Number(code), isRunning: status === "Running" });
    }
  }
};

const unknown = { tenantId: null, allowedDomains: ["All Domains"] };
