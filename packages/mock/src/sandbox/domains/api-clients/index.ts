import { randomBytes } from "node:crypto";
import type { Domain } from "../../domain.ts";
import { ok } from "../../replies.ts";
import { page } from "../../search/search.ts";
import { apiClients, findClient, toPage, toRow } from "./api-client.ts";
import { seed } from "./seed.ts";
import { writeClient } from "./write.ts";

export const apiClientDomain: Domain = {
  seed,
  handlers: {
    generateClientCredentials: ({ world }) =>
      ok({ clientId: `${world.newId()}${world.newId()}`, clientSecret: randomBytes(32).toString("base64url") }),
    createApiClient: ({ world, company, body }) =>
      ok({ resourceId: writeClient(world, company, body, undefined).resourceId }),
    updateApiClient: ({ world, company, path, body }) =>
      ok({ resourceId: writeClient(world, company, body, findClient(company, path.resourceId)).resourceId }),
    getApiClient: ({ company, path }) => ok(toPage(findClient(company, path.resourceId))),
    searchApiClients: ({ company, body }) =>
      ok(page([...company.table(apiClients).values()].map(toRow), body, { aliases: { Name: "clientName" } })),
    deleteApiClient: ({ world, company, path }) => {
      const { resourceId, clientId } = findClient(company, path.resourceId);
      company.table(apiClients).delete(resourceId);
      world.credentials.delete(clientId);
      return ok({ resourceId });
    },
  },
};
