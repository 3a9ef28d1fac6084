import type { Schemas } from "../../operation-types.ts";

type Phishing = Schemas["CreatePhishingCampaignRequest"] | Schemas["UpdatePhishingCampaignRequest"];
type Smishing = Schemas["CreateSmishingCampaignRequest"] | Schemas["UpdateSmishingCampaignRequest"];
type Quishing = Schemas["CreateQuishingCampaignRequest"] | Schemas["UpdateQuishingCampaignRequest"];

type Settings = Omit<
  Schemas["CreatePhishingCampaignRequest"],
  "name" | "phishingScenarios" | "phishingScenarioResourceIds" | "targetGroupResourceIds" | "scheduleTypeId"
>;

/** What a request plans of a campaign of any kind, besides what the campaign's own members have. */
export interface Planned extends Readonly<Settings> {
  readonly scheduleTypeId?: number | undefined;
  readonly scenarios: readonly Schemas["ScenarioTraining"][];
  readonly smsProviderNumberResourceIds?: readonly string[] | null | undefined;
  readonly templateType?: string | undefined;
}

/** A request for a campaign of any kind. */
export interface CampaignRequest extends Planned {
  readonly name: string;
  readonly targetGroupResourceIds?: readonly string[] | null | undefined;
}

type Scenarios = readonly Schemas["ScenarioTraining"][] | null | undefined;
type Ids = readonly string[] | null | undefined;

/** The scenarios of a request, which are objects with a training, or ids alone. */
function scenarios(objects: Scenarios, ids: Ids): readonly Schemas["ScenarioTraining"][] {
  const named = (objects ?? []).map(({ phishingScenarioResourceId: id }) => id);
  const others = (ids ?? []).filter((id) => !named.includes(id));
  return [...(objects ?? []), ...others.map((phishingScenarioResourceId) => ({ phishingScenarioResourceId }))];
}

export function plannedPhishing(request: Phishing): CampaignRequest {
  const { phishingScenarios, phishingScenarioResourceIds, ...rest } = request;
  return { ...rest, scenarios: scenarios(phishingScenarios, phishingScenarioResourceIds) };
}

export function plannedSmishing(request: Smishing): CampaignRequest {
  const { smishingScenarios, smishingScenarioResourceIds, ...rest } = request;
  return { ...rest, scenarios: scenarios(smishingScenarios, smishingScenarioResourceIds) };
}

export function plannedQuishing(request: Quishing): CampaignRequest {
  const { quishingScenarios, quishingScenarioResourceIds, ...rest } = request;
  const objects = quishingScenarios?.map(({ quishingScenarioResourceId: id, ...training }) => ({
    ...training,
    ...(id !== undefined && { phishingScenarioResourceId: id }),
  }));
  return { ...rest, scenarios: scenarios(objects, quishingScenarioResourceIds) };
}
