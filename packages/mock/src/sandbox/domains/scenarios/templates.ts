import type { Schemas } from "../../operation-types.ts";
import type { Company } from "../../world/company.ts";
import { idOf } from "../../world/derive.ts";
import { tableKind } from "../../world/table-kind.ts";
import type { World } from "../../world/world.ts";
import { codesOf } from "./codes.ts";
import type { Scenario } from "./scenario.ts";

type Shown = Schemas["CampaignJobScenario"];

/** The message and the landing page of a scenario. No operation lists them; the summaries of launches show them. */
export interface Templates extends Readonly<Pick<Shown, "emailTemplateInfo" | "landingPageTemplateInfo">> {
  /** Of a scenario of text messages. */
  readonly textTemplateInfo?: Schemas["TextTemplateInfo"] | null;
}

/** The templates that the document shows, by the name of their scenario. */
export const scenarioTemplates = tableKind<Templates & { readonly name: string }>("scenarioTemplates", "name");

export function templatesOf(world: World, company: Company, scenario: Scenario): Templates {
  const sources = [company, world.company(company.identity.resellerId ?? "")];
  const [shown] = sources.flatMap((source) => source?.table(scenarioTemplates).get(scenario.name ?? "") ?? []);
  return shown ?? made(scenario);
}

function made(scenario: Scenario): Templates {
  const { resourceId: id, name, difficulty, category } = scenario;
  const common = {
    name,
    categoryResourceId: idOf("category", category ?? ""),
    difficultyResourceId: idOf("difficulty", difficulty ?? ""),
    languageShortCode: "en",
  };
  return {
    emailTemplateInfo: {
      ...common,
      resourceId: idOf("emailTemplate", id),
      fromName: "Notices",
      fromAddress: "notices@messages.example",
      phishingFileName: null,
      phishingFileType: null,
      phishingFileUrl: null,
      subject: name,
      template: '<p><a href="{PhishingUrl}">Continue</a></p>',
    },
    landingPageTemplateInfo: {
      resourceId: idOf("landingPage", id),
      name,
      ...codesOf(scenario),
      urlTemplate: "https://pages.messages.example",
      languageShortCode: "en",
    },
    textTemplateInfo: { ...common, resourceId: idOf("textTemplate", id) },
  };
}
