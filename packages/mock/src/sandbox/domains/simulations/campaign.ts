import type { Schemas } from "../../operation-types.ts";
import { Refusal } from "../../refusal.ts";
import type { Company } from "../../world/company.ts";
import { type TableKind, tableKind } from "../../world/table-kind.ts";
import type { Planned } from "./planned.ts";
import type { Sent } from "./sent.ts";

/** A person in a launch, as the reports of phishing show them, and what only text messages have. */
export interface JobUser extends Readonly<Schemas["CampaignJobUser"]> {
  readonly phoneNumber?: string | null;
  readonly senderPhoneNumber?: string | null;
}

/** A campaign of any of the three kinds of simulation. */
export interface Campaign {
  readonly resourceId: string;
  /** Its row in the search, with what only one of the kinds shows. */
  readonly row: Readonly<Schemas["PhishingCampaign"] & Schemas["QuishingCampaign"]>;
  readonly targetGroupResourceIds: readonly string[];
  readonly scenarioName: string | null;
  readonly duration: number;
  readonly excludeFromReports: boolean;
  /** What else was planned. */
  readonly planned?: Planned;
  /** What it sends; absent where only an example shows it. */
  readonly sent?: Sent;
  readonly instances: readonly Instance[];
}

/** One launch of a campaign. */
export interface Instance {
  readonly instanceGroup: number;
  readonly startTime: string;
  /** Everyone that it was sent to, and what they did. */
  readonly users: readonly JobUser[];
  /** Where it stands; without one, where its campaign stands. */
  readonly status?: string;
  /** The target groups that it was sent to, as they were. */
  readonly groups?: readonly Schemas["CampaignJobTargetGroup"][];
  /** When the next thing happens in it; absent where nothing more does. */
  readonly nextTime?: string;
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

/** The number of a campaign's next launch. Those of deleted launches do not come again while a later one is there. */
export function nextInstance({ instances }: Campaign): number {
  return Math.max(0, ...instances.map(({ instanceGroup }) => instanceGroup)) + 1;
}

/** Replaces the launches of a campaign; its row shows the latest. */
export function putInstances(
  company: Company,
  kind: CampaignKind,
  campaign: Campaign,
  instances: readonly Instance[],
): void {
  const latest = instances.at(-1);
  const row = {
    ...campaign.row,
    instanceCount: String(instances.length),
    targetUsers: String(latest?.users.length ?? 0),
    status: latest?.status ?? (latest === undefined ? "Idle" : campaign.row.status),
    instanceGroup: latest?.instanceGroup ?? null,
    lastLaunch: latest?.startTime ?? null,
  };
  company.table(kind).put({ ...campaign, row, instances });
}

/** Replaces one launch of a campaign. */
export function putInstance(company: Company, kind: CampaignKind, campaign: Campaign, changed: Instance): void {
  const { instances } = campaign;
  const isChanged = ({ instanceGroup }: Instance) => instanceGroup === changed.instanceGroup;
  putInstances(
    company,
    kind,
    campaign,
    instances.map((instance) => (isChanged(instance) ? changed : instance)),
  );
}
