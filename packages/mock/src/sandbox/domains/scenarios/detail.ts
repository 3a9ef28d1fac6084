import type { Schemas } from "../../operation-types.ts";
import { Refusal } from "../../refusal.ts";
import type { Company } from "../../world/company.ts";
import { numberOf } from "../../world/derive.ts";
import { tableKind } from "../../world/table-kind.ts";
import type { World } from "../../world/world.ts";
import { codesOf } from "./codes.ts";
import { phishingScenarios, scenariosOf } from "./scenario.ts";
import { templatesOf } from "./templates.ts";

type Detail = Readonly<Schemas["PhishingScenarioDetail"]>;

/** What scenarios have besides their rows, where the document shows it. */
export const scenarioDetails = tableKind<Detail>("phishingScenarioDetails", "resourceId");

/** A scenario's own page. @throws {Refusal} 404: the company can use no such scenario. */
export function scenarioDetail(world: World, company: Company, id: string): Detail {
  const scenario = scenariosOf(world, [company], phishingScenarios).find(({ resourceId }) => resourceId === id);
  if (scenario === undefined) throw new Refusal(404, "No phishing scenario with this id was found in this company");
  const { resourceId, name, method, difficulty, category, tags, isOwner } = scenario;
  const owner = isOwner ? company : world.company(company.identity.resellerId ?? "");
  const known = owner?.table(scenarioDetails).get(id);
  if (known !== undefined) return known;
  const { emailTemplateInfo, landingPageTemplateInfo } = templatesOf(world, company, scenario);
  return {
    resourceId,
    name,
    description: null,
    companyId: (owner ?? company).identity.number,
    ...codesOf({ method, difficulty }),
    category,
    emailTemplateId: numberOf("emailTemplate", id),
    emailTemplateResourceId: emailTemplateInfo?.resourceId ?? null,
    landingPageTemplateId: numberOf("landingPage", id),
    landingPageTemplateResourceId: landingPageTemplateInfo?.resourceId ?? null,
    languageTypeResourceId: null,
    mfaSmsSenderNumber: null,
    mfaSmsSenderNumberResourceId: null,
    mfaTextTemplate: null,
    tags,
    roles: null,
    availableForList: null,
  };
}
