import type { Schemas } from "../../operation-types.ts";
import { Refusal } from "../../refusal.ts";
import type { Company } from "../../world/company.ts";
import { tableKind } from "../../world/table-kind.ts";

/** A SCIM integration as it is kept. */
export interface Integration extends Readonly<Schemas["ScimIntegration"]> {
  readonly createTime: string;
}

export const integrations = tableKind<Integration>("scimIntegrations", "resourceId");

/** @throws {Refusal} 404: the company has no such integration. */
export function findIntegration(company: Company, id: string): Integration {
  const integration = company.table(integrations).get(id);
  if (integration === undefined) throw new Refusal(404, "No SCIM integration with this id was found in this company");
  return integration;
}

/** @throws {Refusal} 409: another integration of the company has the name. */
export function assertFreeName(company: Company, name: string, own?: string): void {
  const taken = [...company.table(integrations).values()].find((integration) => integration.name === name);
  if (taken === undefined || taken.resourceId === own) return;
  throw new Refusal(409, `A SCIM integration named "${name}" exists already in this company`);
}
