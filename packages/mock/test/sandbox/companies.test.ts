import { expect, test } from "vitest";
import { dataset } from "./small-world.ts";
import {
  copperfield,
  dataOf,
  quillfern,
  refusalOf,
  requestToken,
  rowsOf,
  type Signed,
  searchBody,
  signIn,
} from "./support.ts";

const fields = {
  Name: "Bracken Mills",
  IndustryResourceId: "iN4tR7pLm2Qs",
  CountryResourceId: "cN6lD4hVt8Pe",
  LicenseTypeResourceId: "lT9eN3tPr5Xk",
  LicensePeriodTypeResourceId: "pY1rL8cQm3Dw",
  NumberOfUsers: "1",
  IsNumberOfUsersLimited: "true",
  TimeZoneId: "Europe/Amsterdam",
  DateFormat: "dd/MM/yyyy",
  TimeFormat: "HH:mm",
};

interface Row {
  readonly companyResourceId: string;
  readonly companyName: string;
}

function formOf(members: Record<string, string> = {}): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...fields, ...members })) form.append(name, value);
  return form;
}

function search(keepnet: Signed, members: object = {}): Promise<Row[]> {
  return rowsOf(keepnet.send("POST /api/companies/search", searchBody("CreateTime", members)));
}

async function create(keepnet: Signed): Promise<string> {
  return (await dataOf<{ resourceId: string }>(keepnet.send("POST /api/companies", formOf()))).resourceId;
}

test.each([
  ["POST /api/companies", "CompanyGroupResourceIdArray", 404],
  [`PUT /api/companies/${quillfern}`, "CompanyGroupResourceIdArray", 404],
  ["POST /api/companies", "IndustryResourceId", 400],
])("%s with an unknown %s changes nothing", async (request, field, status) => {
  await using keepnet = await signIn();
  const before = keepnet.mock.snapshot();
  expect((await keepnet.send(request, formOf({ [field]: "aaaaaaaaaaaa" }))).status).toBe(status);
  expect(keepnet.mock.snapshot()).toEqual(before);
});

test("a company that was created is searched, read and worked in, by its Reseller alone", async () => {
  await using keepnet = await signIn();
  const id = await create(keepnet);
  const filter = { searchInputTextValue: "bracken", condition: "AND" };
  expect(await search(keepnet, { filter })).toMatchObject([
    {
      companyResourceId: id,
      industryName: "Transportation",
      numberOfUsers: "1",
      resellerName: "Harbourlight Security",
    },
  ]);
  expect(await dataOf(keepnet.send(`GET /api/companies/${id}`))).toMatchObject({
    name: "Bracken Mills",
    countryCode: "NL",
  });
  const user = { email: "a@bracken.example", phoneNumber: "1" };
  await dataOf(keepnet.send("POST /api/target-users", user, id));
  const other = await requestToken(keepnet.mock, "mock-second-reseller");
  const headers = { authorization: `Bearer ${other}` };
  expect((await fetch(`${keepnet.mock.url}/api/companies/${id}`, { headers })).status).toBe(403);
});

test("a company that has more people than its licence allows is found by that", async () => {
  await using keepnet = await signIn();
  const id = await create(keepnet);
  const exceeding = { isTargetUserCountExceededLimit: true };
  expect(await search(keepnet, exceeding)).toEqual([]);
  for (const name of ["a", "b"]) {
    await dataOf(keepnet.send("POST /api/target-users", { email: `${name}@bracken.example`, phoneNumber: "1" }, id));
  }
  expect(await search(keepnet, exceeding)).toMatchObject([{ companyResourceId: id, targetUserCount: 2 }]);
});

test("a company that is a part of another one is among its children, and has its own line in an export", async () => {
  await using keepnet = await signIn();
  const rows = await search(keepnet);
  expect(rows).toHaveLength(5);
  expect(rows.find(({ companyName }) => companyName === "Pellandine Health")).toMatchObject({
    children: [{ companyName: "Pellandine Clinics" }],
  });
  const body = searchBody("CreateTime", { exportType: "Csv", reportAllPages: true });
  expect(await (await keepnet.send("POST /api/companies/search/export", body)).text()).toContain("Pellandine Clinics,");
});

test("a company is changed as a whole", async () => {
  await using keepnet = await signIn();
  await dataOf(keepnet.send(`PUT /api/companies/${quillfern}`, formOf({ Name: "Quillfern Freight" })));
  expect(await dataOf(keepnet.send(`GET /api/companies/${quillfern}`))).toMatchObject({
    name: "Quillfern Freight",
    description: null,
    numberOfUsers: 1,
  });
});

test("a company that was deleted is gone with its people, its parts and its credentials", async () => {
  await using keepnet = await signIn();
  await dataOf(keepnet.send(`DELETE /api/companies/${quillfern}`));
  await dataOf(keepnet.send("DELETE /api/companies/pH9dR2gKx6Vc"));
  expect((await search(keepnet)).map(({ companyResourceId }) => companyResourceId)).not.toContain(quillfern);
  for (const id of [quillfern, "pC2hN6tBy8Wm"])
    expect((await keepnet.send(`GET /api/companies/${id}`)).status).toBe(404);
  expect(await requestToken(keepnet.mock, "mock-company-admin")).toBeUndefined();
  const users = await rowsOf<{ email: string }>(keepnet.send("POST /api/target-users/search", searchBody("Email")));
  expect(users.filter(({ email }) => email.endsWith("@quillfern.example"))).toEqual([]);
});

test.each([
  ["no body", undefined],
  ["an empty body", {}],
  ["a filter that is null", searchBody("CreateTime", { filter: null })],
])("a search of companies with %s fails with a 500, as the API does", async (_what, body) => {
  await using keepnet = await signIn();
  const response = await keepnet.send("POST /api/companies/search", body);
  expect(response.status).toBe(500);
  expect(await response.json()).toMatchObject({ status: "INTERNAL_SERVER_ERROR" });
});

test("the names of a company's form are those of the look-ups", async () => {
  await using keepnet = await signIn();
  const members = { CountryResourceId: "cJ7pN4wBs9Hd", LicenseTypeResourceId: "lS6tR1aMv7Bn" };
  const { resourceId } = await dataOf<{ resourceId: string }>(keepnet.send("POST /api/companies", formOf(members)));
  expect(await dataOf(keepnet.send(`GET /api/companies/${resourceId}`))).toMatchObject({
    countryName: "Japan",
    countryCode: "JP",
    licenseTypeName: "Starter",
  });
});

test("a license check counts the people that there are", async () => {
  await using keepnet = await signIn();
  const id = await create(keepnet);
  const check = () => dataOf(keepnet.send(`GET /api/companies/${id}/license-check`));
  const add = (name: string, isActive: boolean) =>
    dataOf(keepnet.send("POST /api/target-users", { email: `${name}@bracken.example`, isActive }, id));
  await add("a", true);
  await add("b", false);
  const limit = { isLimited: true, licenseLimit: 1 };
  expect(await check()).toEqual({ ...limit, activeUserCount: 1, totalUserCount: 2, isLicenseExceeded: false });
  await add("c", true);
  expect(await check()).toEqual({ ...limit, activeUserCount: 2, totalUserCount: 3, isLicenseExceeded: true });
  expect((await keepnet.send(`GET /api/companies/${copperfield}/license-check`)).status).toBe(403);
});

test.each([
  ["CountryResourceId", "iN4tR7pLm2Qs"],
  ["LicenseTypeResourceId", "guessed"],
  ["LicenseModuleResourceIdArray", "guessed"],
  ["PreferredLanguageTypeResourceId", "guessed"],
  ["TimeZoneId", "Europe/Atlantis"],
])("%s of a company is one of the look-ups, and not %s", async (member, id) => {
  await using keepnet = await signIn();
  const refusal = [400, expect.stringMatching(new RegExp(`^body\\.${member}: "${id}" is no .* lists them$`))];
  const form = formOf({ [member]: id });
  expect(await refusalOf(keepnet.send("POST /api/companies", form))).toEqual(refusal);
  expect(await refusalOf(keepnet.send(`PUT /api/companies/${quillfern}`, form))).toEqual(refusal);
  expect(await dataOf(keepnet.send(`GET /api/companies/${quillfern}`))).toMatchObject({ name: "Quillfern Logistics" });
});

test("a company has the modules that were chosen, or else those of its license type", async () => {
  await using keepnet = await signIn();
  const modules = async (form: FormData) => {
    const { resourceId } = await dataOf<{ resourceId: string }>(keepnet.send("POST /api/companies", form));
    return (await dataOf<{ licenseModules: string[] }>(keepnet.send(`GET /api/companies/${resourceId}`)))
      .licenseModules;
  };
  expect(await modules(formOf({ LicenseModuleResourceIdArray: "mQ6uS4cRk1Zt" }))).toEqual(["mQ6uS4cRk1Zt"]);
  expect(await modules(formOf({ LicenseTypeResourceId: "lS6tR1aMv7Bn" }))).toEqual(["mP2hS7sMx4Qd"]);
});

test("the license of a new company ends with that of its Reseller at the latest", async () => {
  const profile = { resourceId: "parent", licenseEndDate: "2030-01-01T00:00:00Z" };
  const { credentials, companies } = dataset;
  const limited = companies.map((company) => ({ ...company, tables: { profile: [{ ...profile }] } }));
  const body = { licenseStartDate: "2029-01-01T00:00:00Z" };
  await using keepnet = await signIn("reseller", { dataset: { credentials, companies: limited } });
  const end = () => dataOf(keepnet.send("POST /api/companies/licenseexpirydate", body));
  expect(await end()).toEqual({ licenseExpiryDate: "2030-01-01T00:00:00Z" });
  await using other = await signIn();
  expect(await dataOf(other.send("POST /api/companies/licenseexpirydate", body))).toEqual({});
});
