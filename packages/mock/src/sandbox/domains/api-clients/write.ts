import { isIP } from "node:net";
import { digestOf } from "../../access/client-secret.ts";
import type { Credential } from "../../access/credential.ts";
import { rowIdOf } from "../../access/credentials.ts";
import type { Schemas } from "../../operation-types.ts";
import { Refusal } from "../../refusal.ts";
import type { Company } from "../../world/company.ts";
import type { World } from "../../world/world.ts";
import { findRoles } from "../roles/role.ts";
import { type ApiClient, apiClients } from "./api-client.ts";

const statusNames: Readonly<Record<number, string>> = { 0: "Inactive", 1: "Active" };

/**
 * Keeps a client, and lets it sign in with its credentials from now on.
 *
 * @param before - the client that is changed; undefined makes a new one
 * @throws {Refusal} 400: what the document cannot say of a client is wrong.
 */
export function writeClient(
  world: World,
  company: Company,
  request: Schemas["ApiClientRequest"],
  before: ApiClient | undefined,
): ApiClient {
  const { name, clientId, clientSecret, statusId, hasIpAddressRestriction = false, allowedIpAddresses = [] } = request;
  const statusName = statusNames[statusId];
  if (statusName === undefined) throw new Refusal(400, "Invalid request", ["Status Id is invalid"]);
  const isWrong = allowedIpAddresses.length === 0 || allowedIpAddresses.some((address) => isIP(address) === 0);
  if (hasIpAddressRestriction && isWrong) throw new Refusal(400, "Invalid request", ["Invalid ip address"]);
  const [role, ...others] = findRoles(world, company, request.roleResourceIdList).map(({ roleName }) => roleName ?? "");
  if (clientId !== before?.clientId && isInUse(world, clientId)) {
    throw new Refusal(400, "Invalid request", [`body.clientId: ${clientId} is in use`]);
  }
  const resourceId = before?.resourceId ?? world.newId();
  const old = before === undefined ? undefined : credentialOf(world, company, before);
  if (old !== undefined) world.credentials.delete(rowIdOf(old));
  // A row stays the same one, so that its tokens do; only without an id it depends on the Client ID.
  const id = old?.clientId === clientId ? old.id : (old?.id ?? resourceId);
  const row = { ...(id !== undefined && { id }), companyId: company.id, clientId };
  world.credentials.put({
    ...row,
    clientSecretDigest: digestOf(rowIdOf(row), clientSecret),
    role: role ?? "",
    ...(others.length > 0 && { otherRoles: others }),
    isActive: statusName === "Active",
    ...(hasIpAddressRestriction && { allowedIpAddresses }),
  });
  return company.table(apiClients).put({
    resourceId,
    createTime: before?.createTime ?? world.timestamp(),
    name,
    clientId,
    statusId,
    statusName,
    hasIpAddressRestriction,
    allowedIpAddresses,
    roleResourceIdList: request.roleResourceIdList,
  });
}

/** What a client signs in with; in a dataset whose credentials have no ids it is found by its Client ID. */
export function credentialOf(
  world: World,
  company: Company,
  { resourceId, clientId }: ApiClient,
): Credential | undefined {
  const own = world.credentials.get(rowIdOf({ id: resourceId, companyId: company.id, clientId }));
  if (own !== undefined) return own;
  const credential = world.credentials.withClientId(clientId);
  return credential?.companyId === company.id ? credential : undefined;
}

function isInUse(world: World, clientId: string): boolean {
  if (world.credentials.withClientId(clientId) !== undefined) return true;
  return world
    .companies()
    .some((company) => [...company.table(apiClients).values()].some((client) => client.clientId === clientId));
}
