import type { Examples } from "../../seed/examples.ts";
import type { World } from "../../world/world.ts";
import { scenarioTemplates } from "../scenarios/templates.ts";
import { type CampaignKind, phishing, quishing, smishing } from "./campaign.ts";
import type { Sent } from "./sent.ts";

const noServer = { smtpName: null, directEmailSettingName: null };

/** What the campaigns sent whose summaries the examples show, and the templates of their scenarios. */
export function seedSent(world: World, examples: Examples): void {
  for (const { companyId = "", value } of examples.responses("getPhishingCampaignJobSummary")) {
    const { phishingCampaignName: name, scenarios, settings } = value.data;
    seedCampaign(world, companyId, phishing, name, { scenarios: scenarios ?? [], settings: settings ?? noServer });
  }
  for (const { companyId = "", value } of examples.responses("getQuishingCampaignJobSummary")) {
    const { quishingCampaignName: name, scenarios, settings } = value.data;
    seedCampaign(world, companyId, quishing, name, { scenarios: scenarios ?? [], settings: settings ?? noServer });
  }
  for (const { companyId = "", value } of examples.responses("getSmishingCampaignJobSummary")) {
    const scenarios = (value.data.scenarios ?? []).map((scenario) => ({ ...scenario, emailTemplateInfo: null }));
    seedCampaign(world, companyId, smishing, value.data.smishingCampaignName, { scenarios, settings: noServer });
  }
}

function seedCampaign(
  world: World,
  companyId: string,
  kind: CampaignKind,
  name: string | null | undefined,
  { scenarios, settings: { smtpName, directEmailSettingName } }: Sent,
): void {
  const company = world.company(companyId);
  const campaign = [...(company?.table(kind).values() ?? [])].find(({ row }) => row.name === name);
  if (company === undefined || campaign === undefined) return;
  company.table(kind).put({ ...campaign, sent: { scenarios, settings: { smtpName, directEmailSettingName } } });
  const reseller = world.company(company.identity.resellerId ?? "");
  for (const { scenarioInfo, emailTemplateInfo, landingPageTemplateInfo, textTemplateInfo } of scenarios) {
    const shown = {
      name: scenarioInfo?.name ?? "",
      emailTemplateInfo,
      landingPageTemplateInfo,
      ...(textTemplateInfo !== undefined && { textTemplateInfo }),
    };
    for (const owner of [company, reseller]) owner?.table(scenarioTemplates).put(shown);
  }
}
