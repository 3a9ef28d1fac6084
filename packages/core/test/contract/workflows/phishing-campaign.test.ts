import { expect, test } from "vitest";
import { download, paginate, unwrap } from "../../../src/index.ts";
import { addCrowd, all, one, useWorkflow } from "./support.ts";

const workflow = useWorkflow();

test("a phishing campaign is planned, started, stopped and reported", async () => {
  const company = await workflow.company();
  const scenario = one(await all(paginate(company, "/api/phishing-simulator/phishing-scenario/search")));
  const crowd = await addCrowd(company);
  const groups = await all(paginate(company, "/api/target-groups/search/current-company"));
  const group = one(groups, ({ resourceId }) => resourceId === crowd);
  const { results } = await unwrap(
    company.GET("/api/phishing-simulator/phishing-campaign/email-delivery-setting-list"),
  );
  const delivery = one(results ?? [], ({ isDefault }) => isDefault);
  const options = await unwrap(company.GET("/api/phishing-simulator/phishing-campaign/form-details"));
  const later = one(options.scheduleTypes ?? [], ({ text }) => text === "Save for later");
  const targetGroupResourceIds = [group.resourceId];
  const campaign = await unwrap(
    company.POST("/api/phishing-simulator/phishing-campaign", {
      body: {
        name: "Badge renewal",
        scheduleTypeId: Number(later.value),
        phishingScenarioResourceIds: [scenario.resourceId],
        targetGroupResourceIds,
        emailDeliverySettingType: delivery.type,
        [delivery.type === 2 ? "directEmailSettingResourceId" : "smtpSettingResourceId"]: delivery.resourceId,
      },
    }),
  );
  const jobs = async () => {
    const rows = await all(paginate(company, "/api/phishing-simulator/phishing-campaign-job-report/search"));
    return rows.filter(({ phishingCampaignResourceId: id }) => id === campaign.resourceId);
  };
  expect(await jobs()).toEqual([]);
  await unwrap(
    company.POST("/api/phishing-simulator/phishing-campaign-job/start/{resourceId}", {
      params: { path: campaign },
      body: { scheduleTypeId: 1, targetGroupResourceIds },
    }),
  );
  const [job] = await jobs();
  const path = { ...campaign, instanceGroup: Number(job?.instanceGroup) };
  await unwrap(
    company.PATCH("/api/phishing-simulator/phishing-campaign-job/stop/{resourceId}/{instanceGroup}", {
      params: { path },
    }),
  );
  expect(await jobs()).toMatchObject([{ status: "Canceled" }]);

  const summary = await unwrap(
    company.GET("/api/phishing-simulator/phishing-campaign-job-report/summary/{resourceId}/{instanceGroup}", {
      params: { path },
    }),
  );
  const peopleWho = (searchType: string) =>
    all(
      paginate(
        company,
        "/api/phishing-simulator/phishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}",
        { params: { path: { ...path, searchType } } },
      ),
    );
  const clicked = await peopleWho("Clicked");
  expect(summary).toMatchObject({
    campaignInfo: { totalTargetUserCount: (await peopleWho("All")).length },
    settings: { [delivery.type === 2 ? "directEmailSettingName" : "smtpName"]: delivery.name },
    scenarios: [{ scenarioInfo: { name: scenario.name } }],
    scenarioStats: {
      openedEmail: (await peopleWho("Opened")).length,
      clickedEmail: clicked.length,
      submittedEmail: (await peopleWho("SubmittedData")).length,
      reportedEmail: (await peopleWho("Reported")).length,
      noResponseEmail: (await peopleWho("NoResponse")).length,
    },
  });
  for (const { resourceId, clickedCount } of clicked) {
    const events = await all(
      paginate(company, "/api/phishing-simulator/phishing-campaign-job-report/search-email-clicked/{resourceId}", {
        params: { path: { resourceId } },
      }),
    );
    expect(events).toHaveLength(clickedCount);
  }
  const file = await download(
    company,
    "/api/phishing-simulator/phishing-campaign-job-report/export/{resourceId}/{instanceGroup}",
    { params: { path } },
  );
  expect(await new Response(file.stream).arrayBuffer()).toHaveProperty("byteLength", expect.any(Number));

  const mistaken = paginate(
    company,
    "/api/phishing-simulator/phishing-campaign-job-report/search-email-clicked/{resourceId}",
    { params: { path: campaign } },
  );
  await expect(all(mistaken)).rejects.toMatchObject({ code: "not_found" });
});
