import { expect, test } from "vitest";
import { paginate, unwrap } from "../../../src/index.ts";
import { addCrowd, all, one, useWorkflow } from "./support.ts";

const workflow = useWorkflow();

test("a smishing campaign is planned, started, stopped and reported", async () => {
  const company = await workflow.company();
  const scenario = one(await all(paginate(company, "/api/smishing-simulator/smishing-scenario/search")));
  const crowd = await addCrowd(company);
  const groups = await all(paginate(company, "/api/target-groups/search/current-company"));
  const group = one(groups, ({ resourceId }) => resourceId === crowd);
  const number = one(await unwrap(company.GET("/api/smishing-simulator/smishing-campaign/phone-number")));
  const options = await unwrap(company.GET("/api/smishing-simulator/smishing-campaign/form-details"));
  const later = one(options.scheduleTypes ?? [], ({ text }) => text === "Save for later");
  const name = "Missed parcel";
  const targetGroupResourceIds = [group.resourceId];
  await unwrap(
    company.POST("/api/smishing-simulator/smishing-campaign", {
      body: {
        ...{ name, scheduleTypeId: Number(later.value), targetGroupResourceIds },
        smsProviderNumberResourceIds: [number.resourceId],
        smishingScenarioResourceIds: [scenario.resourceId],
      },
    }),
  );
  const campaigns = await all(paginate(company, "/api/smishing-simulator/smishing-campaign/search"));
  const { resourceId } = one(campaigns, (campaign) => campaign.name === name);
  const jobs = async () => {
    const rows = await all(paginate(company, "/api/smishing-simulator/smishing-campaign-job-report/search"));
    return rows.filter(({ smishingCampaignResourceId: id }) => id === resourceId);
  };
  expect(await jobs()).toEqual([]);
  await unwrap(
    company.POST("/api/smishing-simulator/smishing-campaign-job/start/{resourceId}", {
      params: { path: { resourceId } },
      body: { scheduleTypeId: 1, targetGroupResourceIds },
    }),
  );
  const [job] = await jobs();
  const path = { resourceId, instanceGroup: Number(job?.instanceGroup) };
  await unwrap(
    company.PATCH("/api/smishing-simulator/smishing-campaign-job/stop/{resourceId}/{instanceGroup}", {
      params: { path },
    }),
  );
  expect(await jobs()).toMatchObject([{ status: "Canceled" }]);

  const summary = await unwrap(
    company.GET("/api/smishing-simulator/smishing-campaign-job-report/summary/{resourceId}/{instanceGroup}", {
      params: { path },
    }),
  );
  const peopleWho = (searchType: string) =>
    all(
      paginate(
        company,
        "/api/smishing-simulator/smishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}",
        { params: { path: { ...path, searchType } } },
      ),
    );
  const everyone = await peopleWho("All");
  expect(summary).toMatchObject({
    campaignInfo: { totalTargetUserCount: everyone.length },
    scenarios: [{ scenarioInfo: { name: scenario.name } }],
    scenarioStats: { clickedSms: (await peopleWho("Clicked")).length },
  });
  expect([summary.settings?.smsProviderNumbers].flat()).toEqual([number.phoneNumber]);
  for (const person of everyone) {
    const events = await all(
      paginate(company, "/api/smishing-simulator/smishing-campaign-job-report/search-sms-all/{resourceId}", {
        params: { path: { resourceId: person.resourceId } },
      }),
    );
    expect(events).toHaveLength(person.clickedCount + person.submittedCount + person.mfaSubmittedCount);
  }
});
