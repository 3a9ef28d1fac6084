import type { Schemas } from "../../operation-types.ts";
import { Refusal } from "../../refusal.ts";
import type { Company } from "../../world/company.ts";
import { tableKind } from "../../world/table-kind.ts";

/** An API client as it is kept; its secret is with the world's credentials. */
export interface ApiClient extends Omit<Schemas["ApiClient"], "clientSecret" | "clientId"> {
  readonly clientId: string;
  readonly createTime: string;
}

export const apiClients = tableKind<ApiClient>("apiClients", "resourceId");

/** @throws {Refusal} 404: the company has no such client. */
export function findClient(company: Company, id: string): ApiClient {
  const client = company.table(apiClients).get(id);
  if (client === undefined) throw new Refusal(404, "No API client with this id was found in this company");
  return client;
}

/** A client's own page. Its secret is shown once only, by what made it. */
export function toPage({ createTime: _createTime, ...client }: ApiClient): Schemas["ApiClient"] {
  return { ...client, clientSecret: null };
}

/** A client as a row of the search, where its name has another name. */
export function toRow({
  name,
  resourceId,
  clientId,
  createTime,
  statusId,
  statusName,
}: ApiClient): Schemas["ApiClientSummary"] {
  return { resourceId, clientName: name, clientId, createTime, statusId, statusName };
}
