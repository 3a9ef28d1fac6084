import { paginate, unwrap } from "@keepnet/core";
import { findNamed, oneNamed } from "./named.ts";
import type { Step } from "./step.ts";

/** The API client of the customer. Its secret is kept before the client is created, so that it cannot be lost. */
export const ensureApiClient: Step = async ({ company, customer: { apiClient }, secrets, signal }) => {
  if (!apiClient) return undefined;
  const { name, role, allowedIpAddresses = [] } = apiClient;
  const what = `API client ${name}`;
  const clients = await Array.fromAsync(paginate(company, "/api/companies/clients/search", { signal }));
  const existing = findNamed("API client", clients, name, ({ clientName }) => clientName);
  if (existing) {
    const isKept = secrets.kept.apiClient?.clientId === existing.clientId;
    const note = isKept ? undefined : `${secrets.file} does not have its secret, which is shown only once`;
    return { state: "exists", what, id: existing.resourceId, note };
  }

  const roles = await unwrap(company.GET("/api/roles", { signal }));
  const { resourceId: roleId } = oneNamed("role", roles, role, (row) => row.name);
  const offered = await unwrap(company.GET("/api/companies/clients/generate-client-credentials", { signal }));
  const { clientId, clientSecret } = offered;
  if (!clientSecret) throw new Error("The API offered a Client ID without a secret. Run the program again.");
  signal.throwIfAborted();
  await secrets.keep({ apiClient: { clientId, clientSecret } });
  const { resourceId } = await unwrap(
    company.POST("/api/companies/clients", {
      body: {
        name,
        clientId,
        clientSecret,
        statusId: 1,
        hasIpAddressRestriction: allowedIpAddresses.length > 0,
        allowedIpAddresses,
        roleResourceIdList: [roleId],
      },
    }),
  );
  return { state: "created", what, id: resourceId, note: `its secret is in ${secrets.file}` };
};
