import { expect, test } from "vitest";
import type { MockOptions, ReceivedRequest } from "../src/index.ts";
import { requestLine } from "../src/log/line.ts";
import { dataOf, quillfern, refusalOf, rowsOf, type Signed, searchBody, signIn } from "./sandbox/support.ts";

const warningOf = (response: Response) => response.headers.get("x-keepnet-mock-warning");
const strict: MockOptions = { strict: true };
const group = { NAME: "Night shift", Priority: "High" };

function namesOf(keepnet: Signed): Promise<unknown[]> {
  return rowsOf(keepnet.send("POST /api/target-groups/search", searchBody("Name"), quillfern));
}

test("members of a body may be in any casing", async () => {
  await using keepnet = await signIn();
  const response = await keepnet.send("POST /api/target-groups", group, quillfern);
  expect([response.status, warningOf(response)]).toEqual([200, null]);
  expect(await namesOf(keepnet)).toContainEqual(expect.objectContaining({ name: "Night shift", priority: "High" }));
});

test("members of a filter may be in any casing, and of what is inside it", async () => {
  await using keepnet = await signIn();
  const FILTERITEMS = [{ FIELDNAME: "name", operator: "=", vALUE: "Finance" }];
  const filter = { CONDITION: "AND", FilterGroups: [{ condition: "AND", FILTERITEMS }] };
  const body = { ...searchBody("Name"), filter };
  expect(await rowsOf(keepnet.send("POST /api/target-groups/search", body, quillfern))).toHaveLength(1);
});

test("members of a form may be in any casing, and unknown ones are ignored", async () => {
  await using keepnet = await signIn();
  const form = new FormData();
  for (const [name, value] of [
    ["name", "Marlpit Ferries"],
    ["description", "Boats"],
    ["industryResourceId", "iN4tR7pLm2Qs"],
    ["countryResourceId", "cN6lD4hVt8Pe"],
    ["LICENSETYPERESOURCEID", "lT9eN3tPr5Xk"],
    ["licensePeriodTypeResourceId", "pY1rL8cQm3Dw"],
    ["numberOfUsers", "50"],
    ["timeZoneId", "UTC"],
    ["dateFormat", "dd/MM/yyyy"],
    ["timeFormat", "24h"],
    ["licenseTypeName", "Standard"],
  ] as const) {
    form.append(name, value);
  }
  const response = await keepnet.send("POST /api/companies", form);
  expect(warningOf(response)).toBe("body.licenseTypeName is not a known member");
  const { resourceId } = await dataOf<{ resourceId: string }>(response);
  const company = await dataOf(keepnet.send(`GET /api/companies/${resourceId}`));
  expect(company).toMatchObject({ name: "Marlpit Ferries", description: "Boats" });
});

test("numbers may be texts, and what is no number stays wrong", async () => {
  await using keepnet = await signIn();
  const search = (pageSize: string) =>
    keepnet.send("POST /api/target-groups/search", searchBody("Name", { pageSize, pageNumber: "1" }), quillfern);
  expect(await dataOf(search("1"))).toMatchObject({ pageSize: 1, pageNumber: 1, results: [{ name: "All employees" }] });
  expect(await refusalOf(search("one"))).toEqual([400, "body.pageSize: must be integer"]);
  expect(await refusalOf(search("0"))).toEqual([400, "body.pageSize: must be >= 1"]);
});

test("a text that is documented as one stays a text", async () => {
  await using keepnet = await signIn();
  await dataOf(keepnet.send("POST /api/target-groups", { name: "2026", priority: "High" }, quillfern));
  expect(await namesOf(keepnet)).toContainEqual(expect.objectContaining({ name: "2026" }));
});

test("unknown members are ignored, and told of in a header and in the log", async () => {
  const requests: ReceivedRequest[] = [];
  await using keepnet = await signIn("mock-reseller", { onRequest: (request) => requests.push(request) });
  const filter = { condition: "AND", colour: { deep: 1 } };
  const response = await keepnet.send(
    "POST /api/target-groups/search",
    { ...searchBody("Name"), filter, "größe\n": 1 },
    quillfern,
  );
  const warning = "body.filter.colour is not a known member; body.gr\\u{f6}\\u{df}e\\u{a} is not a known member";
  expect([response.status, warningOf(response)]).toEqual([200, warning]);
  expect(requests.at(-1)?.warning).toBe(warning);
  expect(requestLine(requests.at(-1) as ReceivedRequest)).toContain("ignored: body.filter.colour");
});

test("many or long unknown members make a short header", async () => {
  await using keepnet = await signIn();
  const members = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`${index}${"x".repeat(1000)}`, 1]));
  const response = await keepnet.send("POST /api/target-groups", { ...group, ...members }, quillfern);
  expect(response.status).toBe(200);
  expect(warningOf(response)).toMatch(/; and 995 more$/);
  expect(warningOf(response)?.length).toBeLessThan(1000);
});

test("an unknown member that names a company is refused, for the platform may heed it", async () => {
  await using keepnet = await signIn();
  const body = { ...group, CompanyResourceId: quillfern };
  expect(await refusalOf(keepnet.send("POST /api/target-groups", body, quillfern))).toEqual([
    400,
    "body.CompanyResourceId is not a known member",
  ]);
});

test.each([
  ["another casing", { Name: "Night shift", priority: "High" }, "body.name is required"],
  ["an unknown member", { name: "Night shift", priority: "High", colour: 1 }, "body.colour is not a known member"],
])("strict, the mock refuses %s", async (_what, body, message) => {
  await using keepnet = await signIn("mock-reseller", strict);
  const refusal = await refusalOf(keepnet.send("POST /api/target-groups", body, quillfern));
  expect(refusal).toEqual(expect.arrayContaining([400, message]));
});

const report = "/api/phishing-simulator/phishing-campaign-job-report/export";

test("unknown query parameters are ignored, and told of", async () => {
  await using keepnet = await signIn();
  const warningFor = async (request: string) => warningOf(await keepnet.send(request, undefined, quillfern));
  const misspelt = "?exclude_bot_activity=true&EXCLUDEBOTACTIVITY=true&colour=1&colour=2";
  expect(await warningFor(`GET ${report}/none/1${misspelt}`)).toBe(
    "query exclude_bot_activity is not a known parameter; query colour is not a known parameter",
  );
  expect(await warningFor("GET /api/target-groups?größe=1")).toBe("query gr\\u{f6}\\u{df}e is not a known parameter");
  expect(await warningFor(`GET /api/target-groups?CompanyID=${quillfern}`)).toBe(null);
  expect(await warningFor("GET /api/companies/my?page=1")).toContain("query page is not a known parameter");
});

test("strict, the mock refuses an unknown query parameter", async () => {
  await using keepnet = await signIn("mock-reseller", strict);
  const request = `GET /api/target-groups?companyId=${quillfern}`;
  expect((await keepnet.send(request)).status).toBe(200);
  expect(await refusalOf(keepnet.send(`${request}&colour=1`))).toEqual([400, "query colour is not a known parameter"]);
});

test("strict, the mock refuses fields of a form that are unknown, or in another casing", async () => {
  await using keepnet = await signIn("mock-reseller", strict);
  const refusalFor = (name: string) => {
    const form = new FormData();
    form.append("File", new File(["Email\n"], "people.csv", { type: "text/csv" }));
    form.append(name, "1");
    return refusalOf(keepnet.send("POST /api/target-users/upload", form, quillfern));
  };
  expect(await refusalFor("colour")).toEqual([400, "body.colour is not a known member"]);
  expect(await refusalFor("FILE")).toEqual([400, "body.FILE is not a known member"]);
});

test("strict, the mock refuses a number as text", async () => {
  await using keepnet = await signIn("mock-reseller", strict);
  const body = searchBody("Name", { pageSize: "1" });
  expect(await refusalOf(keepnet.send("POST /api/target-groups/search", body, quillfern))).toEqual([
    400,
    "body.pageSize: must be integer",
  ]);
});
