import { expect, test } from "vitest";
import { paginate, unwrap } from "../../../src/index.ts";
import { addCrowd, all, one, useWorkflow } from "./support.ts";

const workflow = useWorkflow();

test("a quishing campaign is planned, started, stopped and reported", async () => {
  const company = await workflow.company();
  const scenario = one(await all(paginate(company, "/api/quishing-simulator/quishing-scenario/search")));
  const crowd = await addCrowd(company);
  const groups = await all(paginate(company, "/api/target-groups/search/current-company"));
  const group = one(groups, ({ resourceId }) => resourceId === crowd);
  const { results } = await unwrap(
    company.GET("/api/quishing-simulator/quishing-campaign/email-delivery-setting-list"),
  );
  const delivery = one(results ?? [], ({ type }) => type === 1);
  const options = await unwrap(company.GET("/api/quishing-simulator/quishing-campaign/form-details"));
  const later = one(options.scheduleTypes ?? [], ({ text }) => text === "Save for later");
  const name = "Parking permit";
  const targetGroupResourceIds = [group.resourceId];
  await unwrap(
    company.POST("/api/quishing-simulator/quishing-campaign", {
      body: {
        ...{ name, scheduleTypeId: Number(later.value), targetGroupResourceIds },
        quishingScenarioResourceIds: [scenario.resourceId],
        smtpSettingResourceId: delivery.resourceId,
      },
    }),
  );
  const campaigns = await all(paginate(company, "/api/quishing-simulator/quishing-campaign/search"));
  const { resourceId } = one(campaigns, (campaign) => campaign.name === name);
  await unwrap(
    company.POST("/api/quishing-simulator/quishing-campaign-job/start/{resourceId}", {
      params: { path: { resourceId } },
      body: { scheduleTypeId: 1, targetGroupResourceIds },
    }),
  );
  const jobs = async () => {
    const rows = await all(paginate(company, "/api/quishing-simulator/quishing-campaign-job-report/search"));
    return rows.filter(({ quishingCampaignResourceId: id }) => id === resourceId);
  };
  const [job] = await jobs();
  const path = { resourceId, instanceGroup: Number(job?.instanceGroup) };
  await unwrap(
    company.PATCH("/api/quishing-simulator/quishing-campaign-job/stop/{resourceId}/{instanceGroup}", {
      params: { path },
    }),
  );
  expect(await jobs()).toMatchObject([{ status: "Canceled" }]);

  const summary = await unwrap(
    company.GET("/api/quishing-simulator/quishing-campaign-job-report/summary/{resourceId}/{instanceGroup}", {
      params: { path },
    }),
  );
  const peopleWho = (searchType: string) =>
    all(
      paginate(
        company,
        "/api/quishing-simulator/quishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}",
        { params: { path: { ...path, searchType } } },
      ),
    );
  const clicked = await peopleWho("Clicked");
  expect(summary).toMatchObject({
    campaignInfo: { totalTargetUserCount: (await peopleWho("All")).length },
    settings: { smtpName: delivery.name },
    scenarios: [{ scenarioInfo: { name: scenario.name } }],
    scenarioStats: { clickedEmail: clicked.length, openedEmail: (await peopleWho("Opened")).length },
  });
  for (const person of clicked) {
    const events = await all(
      paginate(company, "/api/quishing-simulator/quishing-campaign-job-report/search-email-clicked/{resourceId}", {
        params: { path: { resourceId: person.resourceId } },
      }),
    );
    expect(events).toHaveLength(person.clickedCount);
  }
});
