import type { Domain } from "../../domain.ts";
import { rolesOf } from "../roles/role.ts";
import { apiClients } from "./api-client.ts";

/** The clients that the examples show. None of them can sign in: no example tells a secret of theirs. */
export const seed: NonNullable<Domain["seed"]> = (world, examples) => {
  for (const { companyId = "", value } of examples.responses("searchApiClients")) {
    const company = world.company(companyId);
    if (company === undefined) continue;
    const [admin] = rolesOf(company);
    for (const { clientName, clientId, createTime, ...row } of value.data.results ?? []) {
      company.table(apiClients).put({
        ...row,
        name: clientName,
        clientId: clientId ?? "",
        createTime: createTime ?? "",
        hasIpAddressRestriction: false,
        allowedIpAddresses: [],
        roleResourceIdList: admin === undefined ? [] : [admin.resourceId],
      });
    }
  }
};
