import { Refusal } from "../../refusal.ts";
import type { Company } from "../../world/company.ts";
import type { TableKind } from "../../world/table-kind.ts";
import type { World } from "../../world/world.ts";
import { type Scenario, scenariosOf } from "../scenarios/scenario.ts";
import { targetGroups } from "../target-groups/target-group.ts";
import type { Campaign } from "./campaign.ts";
import type { CampaignRequest } from "./planned.ts";
import { sentBy } from "./sent.ts";
import type { Simulation } from "./simulation.ts";
import { smsNumbersOf } from "./sms-numbers.ts";

/**
 * What a request plans: nothing is sent or kept by that.
 *
 * @param before - the campaign that is changed; without an id, what is known of a new one
 * @throws {Refusal} 400: something in it is not there.
 */
export function planCampaign(
  world: World,
  company: Company,
  simulation: Simulation,
  { name, targetGroupResourceIds, ...planned }: CampaignRequest,
  before: Pick<Campaign, "instances"> & {
    readonly resourceId?: string;
    readonly row: Pick<Campaign["row"], "createdBy" | "createTime">;
  },
): Campaign {
  const groupIds = targetGroupResourceIds ?? [];
  assertGroups(company, groupIds);
  assertNumbers(company, planned.smsProviderNumberResourceIds ?? []);
  const scenarios = scenariosNamed(world, company, simulation, planned.scenarios);
  const { duration = 7, excludeFromReports = false } = planned;
  // A refused request draws no id.
  const { resourceId = world.newId(), instances } = before;
  const latest = instances.at(-1);
  const row = {
    resourceId,
    name,
    ...methodsOf(scenarios),
    scenarioCount: String(scenarios.length),
    instanceCount: String(instances.length),
    targetUsers: String(latest?.users.length ?? 0),
    status: latest?.status ?? (planned.scheduleTypeId === 3 ? "Scheduled" : "Idle"),
    instanceGroup: latest?.instanceGroup ?? null,
    hasTraining: planned.scenarios.some(({ trainingId }) => Boolean(trainingId)),
    jobResultMessage: null,
    createdBy: before.row.createdBy,
    createTime: before.row.createTime,
    lastLaunch: latest?.startTime ?? null,
    emailDelivery: deliveryOf(simulation, planned.emailDeliverySettingType),
    frequency: typeof planned.frequency === "number" ? planned.frequency : 0,
    categoryDistributionType: null,
    templateType: planned.templateType?.toLowerCase() === "individual" ? "Individual" : "Email",
  };
  const scenarioName = scenarios[0]?.name ?? null;
  const settings = {
    scenarioName,
    duration,
    excludeFromReports,
    planned,
    sent: sentBy(world, company, planned, scenarios),
  };
  return { resourceId, row, targetGroupResourceIds: groupIds, ...settings, instances };
}

function deliveryOf({ name }: Simulation, type: number | undefined): string {
  if (name === "smishing") return "Text message";
  return type === 2 ? "Direct e-mail" : "SMTP";
}

function methodsOf(scenarios: readonly Scenario[]) {
  const methods = scenarios.flatMap(({ method }) => method ?? []);
  const counts = Object.fromEntries(methods.map((name) => [name, methods.filter((other) => other === name).length]));
  const [method = null, ...others] = Object.keys(counts);
  return {
    method: others.length > 0 ? "Multiple Method" : method,
    methodDetail: method === null ? null : JSON.stringify(counts),
  };
}

function scenariosNamed(
  world: World,
  company: Company,
  { name, scenarios }: Simulation,
  planned: CampaignRequest["scenarios"],
): Scenario[] {
  const known = scenariosOf(world, [company], scenarios as TableKind<Scenario>);
  return planned.map(({ phishingScenarioResourceId: id }) => {
    const scenario = known.find(({ resourceId }) => resourceId === id);
    if (scenario === undefined) throw refused(`${name}ScenarioResourceIds`, `no ${name} scenario ${id}`);
    return scenario;
  });
}

/** @throws {Refusal} 400: a group is not the company's. */
export function assertGroups(company: Company, ids: readonly string[]): void {
  const unknown = ids.find((id) => company.table(targetGroups).get(id) === undefined);
  if (unknown !== undefined) throw refused("targetGroupResourceIds", `no target group ${unknown}`);
}

function assertNumbers(company: Company, ids: readonly string[]): void {
  const known = smsNumbersOf(company);
  const unknown = ids.find((id) => !known.some(({ resourceId }) => resourceId === id));
  if (unknown !== undefined) throw refused("smsProviderNumberResourceIds", `no sender number ${unknown}`);
}

function refused(member: string, what: string): Refusal {
  return new Refusal(400, "Invalid request", [`body.${member}: this company has ${what}`]);
}
