import type { Schemas } from "../../operation-types.ts";
import type { Company } from "../../world/company.ts";
import type { World } from "../../world/world.ts";
import { codesOf } from "../scenarios/codes.ts";
import type { Scenario } from "../scenarios/scenario.ts";
import { type Templates, templatesOf } from "../scenarios/templates.ts";
import { languagesOf } from "../trainings/languages.ts";
import { trainingsOf } from "../trainings/training.ts";
import { deliverySettingsOf } from "./delivery-settings.ts";
import type { Planned } from "./planned.ts";

type Shown = Pick<Schemas["CampaignJobScenario"], "scenarioInfo" | "trainingInfo" | "enrollmentInfo">;

/** What a campaign sends, and by what, as the summaries of its launches show it. */
export interface Sent {
  readonly scenarios: readonly (Shown & Templates)[];
  readonly settings: Pick<Schemas["CampaignJobSettings"], "smtpName" | "directEmailSettingName">;
}

export function sentBy(world: World, company: Company, planned: Planned, scenarios: readonly Scenario[]): Sent {
  return {
    scenarios: scenarios.map((scenario) => {
      const plan = planned.scenarios.find(({ phishingScenarioResourceId: id }) => id === scenario.resourceId);
      return {
        scenarioInfo: {
          name: scenario.name,
          category: scenario.category,
          ...codesOf(scenario),
          languageShortCode: "en",
        },
        trainingInfo: trainingInfo(world, company, plan?.trainingId ?? ""),
        enrollmentInfo: null,
        ...templatesOf(world, company, scenario),
      };
    }),
    settings: settingsOf(company, planned),
  };
}

function trainingInfo(world: World, company: Company, id: string): Schemas["CampaignTrainingInfo"] | null {
  const training = trainingsOf(world, [company]).find(({ trainingId }) => trainingId === id);
  if (training === undefined) return null;
  return {
    trainingId: training.trainingId,
    trainingDescription: training.description,
    name: training.trainingName,
    categoryName: training.category,
    companyName: training.vendorName,
    languageList: languagesOf(training).map(({ id: languageId, code }) => ({
      languageId,
      languageShortCode: code?.toLowerCase() ?? null,
    })),
  };
}

function settingsOf(company: Company, planned: Planned): Sent["settings"] {
  const { emailDeliverySettingType: type = 1, smtpSettingResourceId, directEmailSettingResourceId } = planned;
  const all = deliverySettingsOf(company);
  const named = (id: string | null | undefined) => all.find(({ resourceId }) => resourceId === id)?.name ?? null;
  if (type === 2) return { smtpName: null, directEmailSettingName: named(directEmailSettingResourceId) };
  const server = named(smtpSettingResourceId) ?? all.find((setting) => setting.type === 1)?.name ?? null;
  return { smtpName: server, directEmailSettingName: null };
}
