import { paginate, unwrap } from "@keepnet/core";
import { findNamed } from "./named.ts";
import type { Context, Done, Step } from "./step.ts";
import { findTargetGroup } from "./target-group.ts";

/** The SCIM integration of the customer, whose people join the target group. */
export const ensureScim: Step = async (context) => {
  const { company, customer, secrets, signal } = context;
  if (!customer.scim) return undefined;
  const { name } = customer.scim;
  const what = `SCIM integration ${name}`;
  const integrations = await Array.fromAsync(paginate(company, "/api/scim/search", { signal }));
  const existing = findNamed("SCIM integration", integrations, name, (row) => row.name);
  if (existing) return withToken(context, name, { state: "exists", what, id: existing.resourceId });

  const group = customer.targetGroup && (await findTargetGroup(context, customer.targetGroup.name));
  signal.throwIfAborted();
  const body = { name, groupResourceId: group?.resourceId ?? null, fieldMappings: [] };
  const { token } = await unwrap(company.POST("/api/scim", { body }));
  if (!token) throw new Error(`The API returned no token for the ${what}. Run again with --new-scim-token.`);
  await secrets.keep({ scim: { name, token } });
  return { state: "created", what, note: `its token is in ${secrets.file}` };
};

/** The token is shown only once. When it was lost, another one can be made, and the old one stops working. */
async function withToken(
  { company, secrets, newScimToken, signal }: Context,
  name: string,
  existing: Done & { readonly id: string },
): Promise<Done> {
  if (secrets.kept.scim?.name === name) return existing;
  if (!newScimToken) {
    return { ...existing, note: `${secrets.file} does not have its token: --new-scim-token makes another one` };
  }
  signal.throwIfAborted();
  const params = { path: { resourceId: existing.id } };
  const { token } = await unwrap(company.POST("/api/scim/{resourceId}/revoke", { params }));
  if (!token) throw new Error("The API returned no token. Run the program again.");
  await secrets.keep({ scim: { name, token } });
  return { ...existing, note: `its new token is in ${secrets.file}` };
}
