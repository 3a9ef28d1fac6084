import { type Mock, startMock } from "@keepnet/mock";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type CompanyClient, clientCredentials, createKeepnet, download, paginate, unwrap } from "../../src/index.ts";

// Workflows beyond W1 to W13, with ids that come from calls alone.

let mock: Mock;
let company: CompanyClient;
beforeAll(async () => {
  mock = await startMock({ strict: true });
  const auth = clientCredentials({ clientId: "mock-reseller", clientSecret: "mock-reseller-secret" });
  company = createKeepnet({ baseUrl: mock.url, auth }).forCompany("qL3nF8vXr2Ta");
});
afterAll(() => mock.close());

async function all<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const found: Row[] = [];
  for await (const row of rows) found.push(row);
  return found;
}

async function groupId(): Promise<string> {
  const [group] = await all(paginate(company, "/api/target-groups/search/current-company"));
  return String(group?.resourceId);
}

test("a smishing campaign is planned, started, stopped and reported", async () => {
  const [scenario] = await all(paginate(company, "/api/smishing-simulator/smishing-scenario/search"));
  const [number] = await unwrap(company.GET("/api/smishing-simulator/smishing-campaign/phone-number"));
  const body = {
    name: "Missed parcel",
    scheduleTypeId: 2,
    smsProviderNumberResourceIds: [String(number?.resourceId)],
    smishingScenarioResourceIds: [String(scenario?.resourceId)],
    targetGroupResourceIds: [await groupId()],
  };
  const path = await unwrap(company.POST("/api/smishing-simulator/smishing-campaign", { body }));
  const jobs = () => all(paginate(company, "/api/smishing-simulator/smishing-campaign-job-report/search"));
  const own = async () =>
    (await jobs()).filter(({ smishingCampaignResourceId }) => smishingCampaignResourceId === path.resourceId);
  expect(await own()).toEqual([]);

  const start = { scheduleTypeId: 1, targetGroupResourceIds: body.targetGroupResourceIds };
  await unwrap(
    company.POST("/api/smishing-simulator/smishing-campaign-job/start/{resourceId}", { params: { path }, body: start }),
  );
  const [job] = await own();
  const instance = { ...path, instanceGroup: Number(job?.instanceGroup) };
  await unwrap(
    company.PATCH("/api/smishing-simulator/smishing-campaign-job/stop/{resourceId}/{instanceGroup}", {
      params: { path: instance },
    }),
  );
  expect(await own()).toMatchObject([{ status: "Canceled" }]);
  const users = await all(
    paginate(
      company,
      "/api/smishing-simulator/smishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}",
      { params: { path: { ...instance, searchType: "All" } } },
    ),
  );
  expect(users.length).toBeGreaterThan(0);
});

test("a quishing campaign is planned, started, stopped and reported", async () => {
  const [scenario] = await all(paginate(company, "/api/quishing-simulator/quishing-scenario/search"));
  const body = {
    name: "Parking permit",
    scheduleTypeId: 2,
    quishingScenarioResourceIds: [String(scenario?.resourceId)],
    targetGroupResourceIds: [await groupId()],
  };
  const path = await unwrap(company.POST("/api/quishing-simulator/quishing-campaign", { body }));
  const start = { scheduleTypeId: 1, targetGroupResourceIds: body.targetGroupResourceIds };
  await unwrap(
    company.POST("/api/quishing-simulator/quishing-campaign-job/start/{resourceId}", { params: { path }, body: start }),
  );
  const jobs = await all(paginate(company, "/api/quishing-simulator/quishing-campaign-job-report/search"));
  const job = jobs.find(({ quishingCampaignResourceId }) => quishingCampaignResourceId === path.resourceId);
  const instance = { ...path, instanceGroup: Number(job?.instanceGroup) };
  const stopped = await company.PATCH(
    "/api/quishing-simulator/quishing-campaign-job/stop/{resourceId}/{instanceGroup}",
    { params: { path: instance } },
  );
  expect(stopped.response.status).toBe(200);
  const users = await all(
    paginate(
      company,
      "/api/quishing-simulator/quishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}",
      { params: { path: { ...instance, searchType: "All" } } },
    ),
  );
  expect(users.length).toBeGreaterThan(0);
});

test("a report is scheduled, found, switched off and deleted", async () => {
  const [report] = await unwrap(company.POST("/api/executive-report/search", { body: { name: "" } }));
  const [manager] = await unwrap(company.GET("/api/report-scheduling/managers"));
  const body = {
    reportType: 2,
    reportResourceId: String(report?.resourceId),
    name: "Monthly figures",
    frequency: 3,
    schedule: "2027-01-01T08:00:00Z",
    scheduledDateTimeZoneId: "W. Europe Standard Time",
    isRegionAwareTimeZone: false,
    emailAddresses: [],
    managerEmails: [String(manager?.email)],
    targetGroupResourceIds: [],
  };
  const path = await unwrap(company.POST("/api/report-scheduling", { body }));
  const schedules = () => all(paginate(company, "/api/report-scheduling/search"));
  expect(await schedules()).toContainEqual(expect.objectContaining({ resourceId: path.resourceId }));
  await unwrap(
    company.PUT("/api/report-scheduling/{resourceId}/status/{statusId}", {
      params: { path: { ...path, statusId: 0 } },
    }),
  );
  await unwrap(
    company.DELETE("/api/report-scheduling/{resourceId}/{reportType}", {
      params: { path: { ...path, reportType: 2 } },
    }),
  );
  expect(await schedules()).not.toContainEqual(expect.objectContaining({ resourceId: path.resourceId }));
});

test("the audit log has what was done, and is exported", async () => {
  await unwrap(company.POST("/api/target-groups", { body: { name: "Night shift", priority: "Low" } }));
  const entries = await all(paginate(company, "/api/audit-logs/search"));
  expect(entries.length).toBeGreaterThan(0);
  const file = await download(company, "/api/audit-logs/search/export", {
    body: {
      pageNumber: 1,
      pageSize: 100,
      orderBy: "LogDate",
      ascending: false,
      filter: { searchInputTextValue: "", condition: "AND" },
      exportType: "CSV",
      reportAllPages: true,
    },
  });
  const lines = (await new Response(file.stream).text()).trim().split("\n");
  expect(lines).toHaveLength(entries.length + 1);
});
