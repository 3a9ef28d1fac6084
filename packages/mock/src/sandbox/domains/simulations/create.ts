import type { Schemas } from "../../operation-types.ts";
import { Refusal } from "../../refusal.ts";
import type { Company } from "../../world/company.ts";
import type { World } from "../../world/world.ts";
import { scenariosOf } from "../scenarios/scenario.ts";
import { targetGroups } from "../target-groups/target-group.ts";
import { type Campaign, phishing } from "./campaign.ts";

/** Plans a phishing campaign; nothing is sent by that. @throws {Refusal} 400: a scenario or a group is not there. */
export function createCampaign(
  world: World,
  company: Company,
  by: string,
  request: Schemas["CreatePhishingCampaignRequest"],
): Campaign {
  const { phishingScenarioResourceIds: scenarioIds = [], targetGroupResourceIds = [] } = request;
  const known = scenariosOf(world, [company]);
  const unknown = scenarioIds.find((id) => !known.some(({ resourceId }) => resourceId === id));
  if (unknown !== undefined) throw refused("phishingScenarioResourceIds", `no phishing scenario ${unknown}`);
  assertGroups(company, targetGroupResourceIds);
  const scenario = known.find(({ resourceId }) => resourceId === scenarioIds[0]);
  const resourceId = world.newId();
  const row = {
    resourceId,
    name: request.name,
    method: scenario?.method ?? null,
    methodDetail: null,
    scenarioCount: String(scenarioIds.length),
    instanceCount: "0",
    targetUsers: "0",
    status: "Scheduled",
    instanceGroup: null,
    hasTraining: false,
    jobResultMessage: null,
    createdBy: by,
    createTime: world.timestamp(),
    lastLaunch: null,
    emailDelivery: request.emailDeliverySettingType === 2 ? "Direct e-mail" : "SMTP",
    frequency: 0,
    categoryDistributionType: null,
    templateType: null,
  };
  const { duration = 7, excludeFromReports = false } = request;
  const scenarioName = scenario?.name ?? null;
  const campaign = {
    resourceId,
    row,
    targetGroupResourceIds,
    scenarioName,
    duration,
    excludeFromReports,
    instances: [],
  };
  return company.table(phishing).put(campaign);
}

/** @throws {Refusal} 400: a group is not the company's. */
export function assertGroups(company: Company, ids: readonly string[]): void {
  const unknown = ids.find((id) => company.table(targetGroups).get(id) === undefined);
  if (unknown !== undefined) throw refused("targetGroupResourceIds", `no target group ${unknown}`);
}

function refused(member: string, what: string): Refusal {
  return new Refusal(400, "Invalid request", [`body.${member}: this company has ${what}`]);
}
