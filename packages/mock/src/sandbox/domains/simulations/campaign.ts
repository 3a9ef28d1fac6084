import type { Schemas } from "../../operation-types.ts";
import { Refusal } from "../../refusal.ts";
import type { Company } from "../../world/company.ts";
import { type TableKind, tableKind } from "../../world/table-kind.ts";

export type JobUser = Readonly<Schemas["CampaignJobUser"]>;

/** A campaign of any of the three kinds of simulation. */
export interface Campaign {
  readonly resourceId: string;
  /** Its row in the search, with what only one of the kinds shows. */
  readonly row: Readonly<Schemas["PhishingCampaign"] & Schemas["QuishingCampaign"]>;
  readonly targetGroupResourceIds: readonly string[];
  readonly scenarioName: string | null;
  readonly duration: number;
  readonly excludeFromReports: boolean;
  readonly instances: readonly Instance[];
}

/** One launch of a campaign. */
export interface Instance {
  readonly instanceGroup: number;
  readonly startTime: string;
  /** Everyone that it was sent to, and what they did. */
  readonly users: readonly JobUser[];
}

export type CampaignKind = TableKind<Campaign>;

export const phishing: CampaignKind = tableKind("phishingCampaigns", "resourceId");
export const smishing: CampaignKind = tableKind("smishingCampaigns", "resourceId");
export const quishing: CampaignKind = tableKind("quishingCampaigns", "resourceId");

/** @throws {Refusal} 404: the company has no such campaign. */
export function findCampaign(company: Company, kind: CampaignKind, id: string): Campaign {
  const campaign = company.table(kind).get(id);
  if (campaign === undefined) throw new Refusal(404, "No campaign with this id was found in this company");
  return campaign;
}

/** @param group - an `instanceGroup`, as it stands in a path @throws {Refusal} 404: there was no such launch. */
export function findInstance(
  company: Company,
  kind: CampaignKind,
  id: string,
  group: string | number,
): [Campaign, Instance] {
  const campaign = findCampaign(company, kind, id);
  const instance = campaign.instances.find(({ instanceGroup }) => instanceGroup === Number(group));
  if (instance === undefined) throw new Refusal(404, `This campaign has no instance ${group}: it has not been started`);
  return [campaign, instance];
}

/** @throws {Refusal} 404: the id is not that of a person in a launch; often it is that of a campaign. */
export function findJobUser(company: Company, kind: CampaignKind, id: string): JobUser {
  const instances = [...company.table(kind).values()].flatMap((campaign) => campaign.instances);
  const user = instances.flatMap(({ users }) => users).find(({ resourceId }) => resourceId === id);
  if (user === undefined) throw new Refusal(404, "Phishing campaign instance user not found");
  return user;
}
