import { expect, test } from "vitest";
import { dataOf, quillfern, rowsOf, type Signed, searchBody, signIn } from "./support.ts";

const api = "/api/phishing-simulator";

interface Template {
  readonly resourceId: string;
  readonly name: string;
}

interface Scenario {
  readonly scenarioInfo: { readonly name: string };
  readonly emailTemplateInfo: Template;
  readonly emailTemplateInfos: readonly Template[];
  readonly landingPageTemplateInfo: Template;
}

async function scenariosOf(keepnet: Signed, campaignId: string): Promise<Scenario[]> {
  const path = `GET ${api}/phishing-campaign-job-report/summary/${campaignId}/1`;
  return (await dataOf<{ scenarios: Scenario[] }>(keepnet.send(path, undefined, quillfern))).scenarios;
}

async function start(keepnet: Signed, scenarioId: string): Promise<string> {
  const ids = { phishingScenarioResourceIds: [scenarioId], targetGroupResourceIds: ["gT3wH8sLq5Nv"] };
  const body = { name: "Badge renewal", scheduleTypeId: 1, duration: 3, ...ids };
  return (await dataOf<Template>(keepnet.send(`POST ${api}/phishing-campaign`, body, quillfern))).resourceId;
}

test("the summary of a campaign of the document has the templates that the document shows", async () => {
  await using keepnet = await signIn();
  const [scenario] = await scenariosOf(keepnet, "cP9qF3sLw7Zn");
  expect(scenario).toMatchObject({
    scenarioInfo: { name: "Parcel delivery fee" },
    emailTemplateInfo: { name: "Parcel on hold" },
    landingPageTemplateInfo: { name: "Fee form" },
  });
});

test("the summary of a campaign that was created has the templates of each scenario", async () => {
  await using keepnet = await signIn();
  const all = await rowsOf<Template>(
    keepnet.send(`POST ${api}/phishing-scenario/search`, searchBody("Name"), quillfern),
  );
  expect(all.length).toBeGreaterThan(1);
  for (const { resourceId, name } of all) {
    const [scenario] = await scenariosOf(keepnet, await start(keepnet, resourceId));
    expect(scenario?.scenarioInfo.name).toBe(name);
    expect(scenario?.emailTemplateInfos).toEqual([scenario?.emailTemplateInfo]);
    const path = `GET ${api}/phishing-scenario/${resourceId}`;
    const detail = await dataOf<Record<string, string>>(keepnet.send(path, undefined, quillfern));
    expect(scenario?.emailTemplateInfo.resourceId).toBe(detail.emailTemplateResourceId);
    expect(scenario?.landingPageTemplateInfo.resourceId).toBe(detail.landingPageTemplateResourceId);
  }
});
