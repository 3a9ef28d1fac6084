import { afterAll, beforeAll, expect, test } from "vitest";
import {
  dataOf,
  quillfern,
  requestToken,
  rowsOf,
  type Signed,
  searchBody,
  signIn,
  tesselbrook,
} from "../sandbox/support.ts";

// The workflows W1 to W13 of the facts (section 10), in their order, by requests as one writes them with curl.

let keepnet: Signed;
beforeAll(async () => {
  keepnet = await signIn();
});
afterAll(() => keepnet[Symbol.asyncDispose]());

type Ids = { resourceId: string };
const everyone = "gT3wH8sLq5Nv";
const inQuillfern = <Data>(request: string, body?: unknown) => dataOf<Data>(keepnet.send(request, body, quillfern));
const rowsInQuillfern = <Row>(path: string, orderBy: string, members: object = {}) =>
  rowsOf<Row>(keepnet.send(`POST ${path}`, searchBody(orderBy, members), quillfern));

test("W1: a Reseller lists its companies and picks one", async () => {
  const search = keepnet.send("POST /api/companies/search", searchBody("CreateTime"));
  expect(await rowsOf(search)).toContainEqual(expect.objectContaining({ companyResourceId: quillfern }));
});

test("W2: a customer is onboarded, with its group and its mail setting", async () => {
  const form = new FormData();
  const fields = {
    Name: "Bracken Mills",
    IndustryResourceId: "iN4tR7pLm2Qs",
    CountryResourceId: "cN6lD4hVt8Pe",
    LicenseTypeResourceId: "lT9eN3tPr5Xk",
    LicensePeriodTypeResourceId: "pY1rL8cQm3Dw",
    NumberOfUsers: "100",
    TimeZoneId: "Europe/Amsterdam",
    DateFormat: "dd/MM/yyyy",
    TimeFormat: "HH:mm",
  };
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  const { resourceId: id } = await dataOf<Ids>(keepnet.send("POST /api/companies", form));
  form.set("NumberOfUsers", "250");
  await dataOf(keepnet.send(`PUT /api/companies/${id}`, form));
  const participants = { companyResourceIdArray: [quillfern, id] };
  await dataOf(keepnet.send("PUT /api/company-groups/gE7uR3pWn6Xa/participants", participants));
  expect(await dataOf(keepnet.send(`GET /api/companies/${id}`))).toMatchObject({
    name: "Bracken Mills",
    numberOfUsers: 250,
    companyGroups: [{ resourceId: "gE7uR3pWn6Xa" }],
  });
  const setting = { name: "M365", tenantId: "t", allowedDomains: ["bracken.example"], type: 1 };
  const path = "/api/companies/direct-email-settings";
  const { resourceId } = await dataOf<Ids>(keepnet.send(`POST ${path}`, setting, id));
  const mail = {
    resourceId,
    from: "a@bracken.example",
    fromName: "A",
    to: "b@bracken.example",
    message: "Hello",
    tenantId: "t",
    type: 1,
  };
  expect((await keepnet.send(`POST ${path}/test`, mail, id)).status).toBe(200);
  expect((await keepnet.send(`PUT ${path}/make-default/${resourceId}`, undefined, id)).status).toBe(200);
});

test("W3: an API client of a customer signs in to that customer, until it is deleted", async () => {
  const roles = await inQuillfern<{ resourceId: string; name: string }[]>("GET /api/roles");
  const role = roles.find(({ name }) => name === "Company Admin");
  const made = await inQuillfern<{ clientId: string; clientSecret: string }>(
    "GET /api/companies/clients/generate-client-credentials",
  );
  const client = {
    ...made,
    name: "Sync",
    statusId: 1,
    hasIpAddressRestriction: false,
    roleResourceIdList: [role?.resourceId],
  };
  const { resourceId } = await inQuillfern<Ids>("POST /api/companies/clients", client);
  const authorization = `Bearer ${await requestToken(keepnet.mock, made.clientId, made.clientSecret)}`;
  const ownRoles = () => fetch(`${keepnet.mock.url}/api/roles`, { headers: { authorization } });
  expect(await dataOf(ownRoles())).toEqual(roles);
  expect(await inQuillfern(`GET /api/companies/clients/${resourceId}`)).toMatchObject({ name: "Sync" });
  await inQuillfern(`PUT /api/companies/clients/${resourceId}`, { ...client, name: "Sync 2" });
  const found = await rowsInQuillfern("/api/companies/clients/search", "CreateTime");
  expect(found).toContainEqual(expect.objectContaining({ clientName: "Sync 2" }));
  await inQuillfern(`DELETE /api/companies/clients/${resourceId}`);
  expect((await keepnet.send(`GET /api/companies/clients/${resourceId}`, undefined, quillfern)).status).toBe(404);
  expect((await ownRoles()).status).toBe(401);
});

test("W4: the people of a file are imported", async () => {
  const example = await keepnet.send("POST /api/target-users/example-file", { exportType: "Csv" }, quillfern);
  expect(await example.text()).toMatch(/^Email,First Name,/);
  const form = new FormData();
  form.set("File", new File(["Mail,Name\nelin@quillfern.example,Elin\n"], "people.csv"));
  const { transactionId } = await inQuillfern<{ transactionId: string }>("POST /api/target-users/upload", form);
  expect(await inQuillfern(`GET /api/target-users/upload/${transactionId}`)).toMatchObject({
    fileFieldNames: ["Mail", "Name"],
  });
  const fieldMappings = [
    { excelColumnName: "Mail", fieldName: "email" },
    { excelColumnName: "Name", fieldName: "firstName" },
  ];
  const mapping = { transactionId, fieldMappings, targetGroupResourceIds: [everyone] };
  const { resourceId: job } = await inQuillfern<Ids>("POST /api/target-users/create-mapping", mapping);
  const ask = () => inQuillfern<{ status: string }>(`GET /api/target-users/mapping-job/${job}`);
  while ((await ask()).status === "Processing");
  expect(await ask()).toMatchObject({ status: "Finished", newUserCount: 1, totalRowCount: 1 });
  const preview = inQuillfern(`POST /api/target-users/${transactionId}/search`, searchBody("Email"));
  expect(await preview).toMatchObject({ items: { results: [{ email: "elin@quillfern.example", status: "New" }] } });
  await inQuillfern(`POST /api/target-users/${transactionId}/import`, { importType: "ImportAll" });
  expect(await rowsInQuillfern("/api/target-users/search", "Email")).toContainEqual(
    expect.objectContaining({ email: "elin@quillfern.example", firstName: "Elin" }),
  );
});

test("W5: people and system users are added one by one", async () => {
  const person = { email: "fay@quillfern.example", phoneNumber: "+15550100190" };
  const { resourceId } = await inQuillfern<Ids>("POST /api/target-users", person);
  await inQuillfern(`PUT /api/target-users/${resourceId}`, { ...person, firstName: "Fay" });
  expect(await rowsInQuillfern("/api/target-users/search", "Email")).toContainEqual(
    expect.objectContaining({ resourceId, firstName: "Fay" }),
  );
  const admin = { email: "g@quillfern.example", firstName: "G", lastName: "H", phoneNumber: "1" };
  await inQuillfern("POST /api/system-users", admin);
});

test("W6 and W9: a phishing campaign is started, and its results are read", async () => {
  const simulator = "/api/phishing-simulator";
  const [scenario] = await rowsInQuillfern<Ids>(`${simulator}/phishing-scenario/search`, "Name");
  const [group] = await rowsInQuillfern<Ids>("/api/target-groups/search/current-company", "Name");
  expect(await inQuillfern(`GET ${simulator}/phishing-campaign/form-details`)).not.toBeNull();
  const targetGroupResourceIds = [group?.resourceId];
  const { resourceId: campaign } = await inQuillfern<Ids>(`POST ${simulator}/phishing-campaign`, {
    name: "Badge renewal",
    scheduleTypeId: 2,
    phishingScenarioResourceIds: [scenario?.resourceId],
    targetGroupResourceIds,
  });
  await inQuillfern(`POST ${simulator}/phishing-campaign-job/start/${campaign}`, {
    scheduleTypeId: 1,
    targetGroupResourceIds,
  });
  const report = `${simulator}/phishing-campaign-job-report`;
  const jobs = await rowsInQuillfern<{ phishingCampaignResourceId: string; instanceGroup: number }>(
    `${report}/search`,
    "Name",
  );
  const job = jobs.find(({ phishingCampaignResourceId }) => phishingCampaignResourceId === campaign);
  const people = await rowsInQuillfern<Ids & { openedCount: number }>(
    `${report}/All/search/${campaign}/${job?.instanceGroup}`,
    "Email",
  );
  expect(await inQuillfern(`GET ${report}/summary/${campaign}/${job?.instanceGroup}`)).toMatchObject({
    campaignInfo: { totalTargetUserCount: people.length },
  });
  const wrongKind = keepnet.send(`POST ${report}/search-email-opened/${campaign}`, searchBody("Email"), quillfern);
  expect((await wrongKind).status).toBe(404);
  const submitted = keepnet.send(`POST ${report}/Submitted/search/${campaign}/1`, searchBody("Email"), quillfern);
  expect((await submitted).status).toBe(400);
});

test("W7 and W8: a training is sent, and its report is read", async () => {
  const [training] = await rowsInQuillfern<{ trainingId: string }>("/api/trainings/search", "Name");
  expect(await inQuillfern("GET /api/enrollments/form-details")).toHaveProperty("enumNameValuePairs");
  const enrollment = { trainingId: training?.trainingId, name: "Autumn", targetGroupResourceIds: [everyone] };
  const created = await keepnet.send("POST /api/enrollments", enrollment, quillfern);
  expect(created.status).toBe(201);
  const { id } = await dataOf<{ id: string }>(created);
  await inQuillfern(`POST /api/enrollments/${id}/send`);
  const users = await rowsInQuillfern<{ targetUserResourceId: string }>(
    `/api/training-reports/${id}/users/search`,
    "Email",
  );
  expect(await inQuillfern(`GET /api/training-reports/${id}/summary`)).toMatchObject({
    reportDetail: { totalTargetUserCount: users.length },
  });
  const person = users[0]?.targetUserResourceId;
  expect(await inQuillfern(`GET /api/training-reports/${id}/interactions/${person}`)).not.toBeNull();
  expect(await rowsInQuillfern(`/api/training-reports/${id}/sending-report/search`, "Email")).toHaveLength(
    users.length,
  );
  expect(await rowsInQuillfern("/api/enrollments/search", "CreateTime", { enrollmentType: "Survey" })).not.toEqual([]);
});

test("W10 and W11: executive reports and the leaderboard are read", async () => {
  const reports = await inQuillfern<unknown[]>("POST /api/executive-report/search", { name: "" });
  expect(reports).not.toEqual([]);
  const { filter, ...pagination } = searchBody("Rank");
  const leaderboard = keepnet.send("POST /api/leaderboard/get-all", { filter, pagination }, quillfern);
  const ranked = await rowsOf<{ targetUserResourceId: string }>(leaderboard);
  const best = { targetUserResourceId: ranked[0]?.targetUserResourceId };
  const performance = await inQuillfern<{ rank: number }[]>("POST /api/leaderboard/user-performance", best);
  expect(performance[0]?.rank).toBe(1);
});

test("W12: a SCIM integration is made, renamed, and gets another token", async () => {
  const send = <Data>(request: string, body?: unknown) => dataOf<Data>(keepnet.send(request, body, tesselbrook));
  expect(await send("GET /api/scim/fields")).not.toBeNull();
  const { token } = await send<{ token: string }>("POST /api/scim", { name: "Stores" });
  const integrations = await rowsOf<Ids & { name: string }>(
    keepnet.send("POST /api/scim/search", searchBody("CreateTime"), tesselbrook),
  );
  const path = `/api/scim/${integrations.find(({ name }) => name === "Stores")?.resourceId}`;
  await send(`PUT ${path}`, { name: "Shops" });
  expect(await send(`GET ${path}`)).toMatchObject({ name: "Shops" });
  expect(await send(`POST ${path}/revoke`)).not.toEqual({ token });
});

test("W13: the figures for a bill are summed up and exported", async () => {
  const body = searchBody("CreateTime", { isTargetUserCountExceededLimit: false });
  const companies = await rowsOf<{ monthlyActiveUserCount: number }>(keepnet.send("POST /api/companies/search", body));
  expect(companies.reduce((sum, { monthlyActiveUserCount }) => sum + monthlyActiveUserCount, 0)).toBeGreaterThan(0);
  const file = await keepnet.send("POST /api/companies/search/export", {
    ...body,
    exportType: "Csv",
    reportAllPages: true,
  });
  expect(file.headers.get("content-type")).toBe("text/csv");
  expect(await file.text()).toContain("Quillfern Logistics,");
});
