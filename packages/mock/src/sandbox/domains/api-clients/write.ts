import { isIP } from "node:net";
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
  const [role] = findRoles(world, company, request.roleResourceIdList);
  if (clientId !== before?.clientId && world.credentials.get(clientId) !== undefined) {
    throw new Refusal(400, "Invalid request", [`body.clientId: ${clientId} is in use`]);
  }
  if (before !== undefined) world.credentials.delete(before.clientId);
  const isActive = statusName === "Active";
  world.credentials.put({ clientId, clientSecret, companyId: company.id, role: role?.roleName ?? "", isActive });
  return company.table(apiClients).put({
    resourceId: before?.resourceId ?? world.newId(),
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
