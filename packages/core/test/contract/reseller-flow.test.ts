import { type Mock, startMock } from "@keepnet/mock";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  clientCredentials,
  createKeepnet,
  download,
  type Keepnet,
  PermissionError,
  paginate,
  unwrap,
  upload,
  waitFor,
} from "../../src/index.ts";

// The workflows W1 to W13 of the facts (section 10), in their order, against the sandbox.

let mock: Mock;
let keepnet: Keepnet;
beforeAll(async () => {
  mock = await startMock({ strict: true });
  keepnet = signIn("mock-reseller", "mock-reseller-secret");
});
afterAll(() => mock.close());

function signIn(clientId: string, clientSecret: string): Keepnet {
  return createKeepnet({ baseUrl: mock.url, auth: clientCredentials({ clientId, clientSecret }) });
}

const filter = { searchInputTextValue: "", condition: "AND" as const };
const search = (orderBy: string) => ({ pageNumber: 1, pageSize: 50, orderBy, ascending: true, filter });
const quillfern = "qL3nF8vXr2Ta";
const everyone = "gT3wH8sLq5Nv";

async function all<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const found: Row[] = [];
  for await (const row of rows) found.push(row);
  return found;
}

test("W1: a Reseller lists its companies and picks one", async () => {
  const companies = await all(paginate(keepnet, "/api/companies/search"));
  expect(companies.map(({ companyResourceId }) => companyResourceId)).toContain(quillfern);
});

test("W2: a customer is onboarded, with its group and its mail setting", async () => {
  const { resourceId: id } = await unwrap(
    keepnet.POST("/api/companies", {
      body: {
        Name: "Bracken Mills",
        IndustryResourceId: "iN4tR7pLm2Qs",
        CountryResourceId: "cN6lD4hVt8Pe",
        LicenseTypeResourceId: "lT9eN3tPr5Xk",
        LicensePeriodTypeResourceId: "pY1rL8cQm3Dw",
        NumberOfUsers: 100,
        TimeZoneId: "Europe/Amsterdam",
        DateFormat: "dd/MM/yyyy",
        TimeFormat: "HH:mm",
      },
    }),
  );
  const path = { resourceId: "gE7uR3pWn6Xa" };
  const body = { companyResourceIdArray: [quillfern, id] };
  await unwrap(keepnet.PUT("/api/company-groups/{resourceId}/participants", { params: { path }, body }));
  const bracken = keepnet.forCompany(id);
  const detail = await unwrap(bracken.GET("/api/companies/{resourceId}"));
  expect(detail).toMatchObject({ name: "Bracken Mills", companyGroups: [{ resourceId: "gE7uR3pWn6Xa" }] });
  const setting = await unwrap(
    bracken.POST("/api/companies/direct-email-settings", {
      body: { name: "M365", tenantId: "t", allowedDomains: ["bracken.example"], type: 1 },
    }),
  );
  await unwrap(
    bracken.PUT("/api/companies/direct-email-settings/make-default/{resourceId}", { params: { path: setting } }),
  );
});

test("W3: an API client of a customer signs in to that customer", async () => {
  const company = keepnet.forCompany(quillfern);
  const roles = await unwrap(company.GET("/api/roles"));
  const role = roles.find(({ name }) => name === "Company Admin");
  const { clientId, clientSecret } = await unwrap(company.GET("/api/companies/clients/generate-client-credentials"));
  const { resourceId } = await unwrap(
    company.POST("/api/companies/clients", {
      body: {
        name: "Sync",
        clientId,
        clientSecret: String(clientSecret),
        statusId: 1,
        hasIpAddressRestriction: false,
        roleResourceIdList: [String(role?.resourceId)],
      },
    }),
  );
  const own = signIn(clientId, String(clientSecret)).ownCompany();
  expect(await unwrap(own.GET("/api/roles"))).toEqual(roles);
  const params = { path: { resourceId } };
  expect(await unwrap(company.GET("/api/companies/clients/{resourceId}", { params }))).toMatchObject({ name: "Sync" });
  await unwrap(company.DELETE("/api/companies/clients/{resourceId}", { params }));
  const refused = unwrap(company.GET("/api/companies/clients/{resourceId}", { params }));
  await expect(refused).rejects.toMatchObject({ code: "not_found", companyId: quillfern });
});

test("W4: the people of a file are imported", async () => {
  const company = keepnet.forCompany(quillfern);
  const file = new File(["Mail,Name\nelin@quillfern.example,Elin\n"], "people.csv");
  const uploaded = await upload(company, "/api/target-users/upload", { body: { File: file } });
  const { transactionId } = uploaded as { transactionId: string };
  const fieldMappings = [
    { excelColumnName: "Mail", fieldName: "email" },
    { excelColumnName: "Name", fieldName: "firstName" },
  ];
  const body = { transactionId, fieldMappings, targetGroupResourceIds: [everyone] };
  const { resourceId: jobId } = await unwrap(company.POST("/api/target-users/create-mapping", { body }));
  const job = { path: { resourceId: jobId } };
  const finished = await waitFor(
    ({ signal }) => company.GET("/api/target-users/mapping-job/{resourceId}", { params: job, signal }),
    { done: ({ status }) => status === "Finished", interval: 1 },
  );
  expect(finished).toMatchObject({ newUserCount: 1 });
  const params = { path: { transactionId } };
  const preview = await all(paginate(company, "/api/target-users/{transactionId}/search", { params }));
  expect(preview).toMatchObject([{ email: "elin@quillfern.example", status: "New" }]);
  await unwrap(company.POST("/api/target-users/{transactionId}/import", { params, body: { importType: "All" } }));
  const users = await all(paginate(company, "/api/target-users/search"));
  expect(users.map(({ email }) => email)).toContain("elin@quillfern.example");
});

test("W5: people and system users are added one by one", async () => {
  const company = keepnet.forCompany(quillfern);
  const person = { email: "fay@quillfern.example", phoneNumber: "+15550100190" };
  const { resourceId } = await unwrap(company.POST("/api/target-users", { body: person }));
  const params = { path: { resourceId } };
  await unwrap(company.PUT("/api/target-users/{resourceId}", { params, body: { ...person, firstName: "Fay" } }));
  const users = await all(paginate(company, "/api/target-users/search"));
  expect(users.find((user) => user.resourceId === resourceId)).toMatchObject({ firstName: "Fay" });
  const admin = { email: "g@quillfern.example", firstName: "G", lastName: "H", phoneNumber: "1" };
  await unwrap(company.POST("/api/system-users", { body: admin }));
});

test("W6 and W9: a phishing campaign is started, and its results are read", async () => {
  const company = keepnet.forCompany(quillfern);
  const [scenario] = await all(paginate(company, "/api/phishing-simulator/phishing-scenario/search"));
  const [group] = await all(paginate(company, "/api/target-groups/search/current-company"));
  const targetGroupResourceIds = [String(group?.resourceId)];
  const campaign = await unwrap(
    company.POST("/api/phishing-simulator/phishing-campaign", {
      body: {
        name: "Badge renewal",
        scheduleTypeId: 2,
        phishingScenarioResourceIds: [String(scenario?.resourceId)],
        targetGroupResourceIds,
      },
    }),
  );
  await unwrap(
    company.POST("/api/phishing-simulator/phishing-campaign-job/start/{resourceId}", {
      params: { path: campaign },
      body: { scheduleTypeId: 1, targetGroupResourceIds },
    }),
  );
  const jobs = await all(paginate(company, "/api/phishing-simulator/phishing-campaign-job-report/search"));
  const job = jobs.find(({ phishingCampaignResourceId }) => phishingCampaignResourceId === campaign.resourceId);
  const path = { resourceId: campaign.resourceId, instanceGroup: Number(job?.instanceGroup) };
  const summary = await unwrap(
    company.GET("/api/phishing-simulator/phishing-campaign-job-report/summary/{resourceId}/{instanceGroup}", {
      params: { path },
    }),
  );
  const users = await all(
    paginate(
      company,
      "/api/phishing-simulator/phishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}",
      { params: { path: { ...path, searchType: "All" } } },
    ),
  );
  expect(summary.campaignInfo?.totalTargetUserCount).toBe(users.length);
  const wrong = unwrap(
    company.POST("/api/phishing-simulator/phishing-campaign-job-report/search-email-opened/{resourceId}", {
      params: { path: campaign },
      body: search("Email"),
    }),
  );
  await expect(wrong).rejects.toMatchObject({ code: "not_found" });
});

test("W7 and W8: a training is sent, and its report is read", async () => {
  const company = keepnet.forCompany(quillfern);
  const [training] = await all(paginate(company, "/api/trainings/search"));
  const { id } = await unwrap(
    company.POST("/api/enrollments", {
      body: { trainingId: String(training?.trainingId), name: "Autumn", targetGroupResourceIds: [everyone] },
    }),
  );
  await unwrap(company.POST("/api/enrollments/{resourceId}/send", { params: { path: { resourceId: id } } }));
  const params = { path: { enrollmentId: id } };
  const summary = await unwrap(company.GET("/api/training-reports/{enrollmentId}/summary", { params }));
  const users = await all(paginate(company, "/api/training-reports/{enrollmentId}/users/search", { params }));
  expect(summary.reportDetail?.totalTargetUserCount).toBe(users.length);
  const surveys = await all(paginate(company, "/api/enrollments/search", { body: { enrollmentType: "Survey" } }));
  expect(surveys).not.toEqual([]);
});

test("W10 and W11: executive reports and the leaderboard are read", async () => {
  const company = keepnet.forCompany(quillfern);
  expect(await unwrap(company.POST("/api/executive-report/search", { body: { name: "" } }))).not.toEqual([]);
  const ranked = await all(paginate(company, "/api/leaderboard/get-all"));
  const targetUserResourceId = String(ranked[0]?.targetUserResourceId);
  const performance = await unwrap(
    company.POST("/api/leaderboard/user-performance", { body: { targetUserResourceId } }),
  );
  expect(performance[0]?.rank).toBe(1);
});

test("W12: a SCIM integration is made, renamed, and gets another token", async () => {
  const company = keepnet.forCompany("tB6kD1wZp9Ye");
  const { token } = await unwrap(company.POST("/api/scim", { body: { name: "Stores" } }));
  const integrations = await all(paginate(company, "/api/scim/search"));
  const path = { resourceId: String(integrations.find(({ name }) => name === "Stores")?.resourceId) };
  await unwrap(company.PUT("/api/scim/{resourceId}", { params: { path }, body: { name: "Shops" } }));
  expect(await unwrap(company.GET("/api/scim/{resourceId}", { params: { path } }))).toMatchObject({ name: "Shops" });
  const revoked = await unwrap(company.POST("/api/scim/{resourceId}/revoke", { params: { path } }));
  expect(revoked).not.toEqual({ token });
});

test("W13: the figures for a bill are summed up and exported", async () => {
  const companies = await all(paginate(keepnet, "/api/companies/search"));
  const monthly = companies.reduce((sum, { monthlyActiveUserCount }) => sum + monthlyActiveUserCount, 0);
  expect(monthly).toBeGreaterThan(0);
  const body = { ...search("CreateTime"), exportType: "Csv", reportAllPages: true };
  const file = await download(keepnet, "/api/companies/search/export", { body });
  expect(await new Response(file.stream).text()).toContain("Quillfern Logistics,");
});

test("a Company Admin is told why it may not do a Reseller's work", async () => {
  const admin = signIn("mock-company-admin", "mock-company-admin-secret");
  const refused = unwrap(admin.POST("/api/companies/search", { body: search("CreateTime") }));
  await expect(refused).rejects.toBeInstanceOf(PermissionError);
});
