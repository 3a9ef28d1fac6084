import { rowIdOf } from "../../access/credentials.ts";
import type { Domain } from "../../domain.ts";
import { type Columns, exportSearch } from "../../files/export-file.ts";
import type { Schemas } from "../../operation-types.ts";
import { ok } from "../../replies.ts";
import { page } from "../../search/search.ts";
import type { Company } from "../../world/company.ts";
import { apiClients, findClient, toPage, toRow } from "./api-client.ts";
import { seed } from "./seed.ts";
import { credentialOf, writeClient } from "./write.ts";

const searchOptions = { row: "ApiClientSummary", aliases: { Name: "clientName" } } as const;

const columns: Columns<Schemas["ApiClientSummary"]> = {
  Name: ({ clientName }) => clientName,
  "Client ID": ({ clientId }) => clientId,
  Status: ({ statusName }) => statusName,
  Created: ({ createTime }) => createTime?.slice(0, 10),
};

export const apiClientDomain: Domain = {
  seed,
  handlers: {
    generateClientCredentials: ({ world }) => ok(world.offerCredentials()),
    createApiClient: ({ world, company, body }) =>
      ok({ resourceId: writeClient(world, company, body, undefined).resourceId }),
    updateApiClient: ({ world, company, path, body }) =>
      ok({ resourceId: writeClient(world, company, body, findClient(company, path.resourceId)).resourceId }),
    getApiClient: ({ company, path }) => ok(toPage(findClient(company, path.resourceId))),
    searchApiClients: async ({ company, body }) => ok(await page(rows(company), body, searchOptions)),
    exportApiClients: ({ company, body }) => exportSearch("api-clients", rows(company), body, columns, searchOptions),
    deleteApiClient: ({ world, company, path }) => {
      const client = findClient(company, path.resourceId);
      const credential = credentialOf(world, company, client);
      const { resourceId } = client;
      company.table(apiClients).delete(resourceId);
      if (credential !== undefined) world.credentials.delete(rowIdOf(credential));
      return ok({ resourceId });
    },
  },
};

function rows(company: Company) {
  return [...company.table(apiClients).values()].map(toRow);
}
