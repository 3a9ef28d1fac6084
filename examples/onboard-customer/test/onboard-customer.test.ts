import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { clientCredentials, companies, createKeepnet, paginate, unwrap } from "@keepnet/core";
import { type Mock, startMock } from "@keepnet/mock";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { parse } from "yaml";
import { recipe } from "./recipe.ts";

const sample = parse(await readFile(join(import.meta.dirname, "..", "customer.yaml"), "utf8"), { schema: "core" });

let mock: Mock;
let folder: string;
let secrets: string;

beforeAll(async () => {
  mock = await startMock();
});
beforeEach(async () => {
  mock.reset();
  folder = await mkdtemp(join(tmpdir(), "onboard-customer-"));
  secrets = join(folder, "secrets.json");
});
afterEach(() => rm(folder, { recursive: true }));
afterAll(() => mock.close());

function signIn(clientId: string, clientSecret: string) {
  return createKeepnet({ baseUrl: mock.url, auth: clientCredentials({ clientId, clientSecret }) });
}

const reseller = () => signIn("mock-reseller", "mock-reseller-secret");
const kept = async () => JSON.parse(await readFile(secrets, "utf8"));

/** The arguments that onboard the sample, with other members. */
async function customer(changes: object = {}, name = "customer.json"): Promise<string[]> {
  const file = join(folder, name);
  await writeFile(file, JSON.stringify({ ...sample, ...changes }));
  return [file, "--secrets", secrets];
}

async function companiesNamed(name: string): Promise<string[]> {
  const all = await companies(reseller()).toArray();
  return all.filter(({ companyName }) => companyName === name).map(({ companyResourceId }) => companyResourceId);
}

/** What the API was asked to create, change or delete. */
const writes = () =>
  mock.requests.flatMap(({ operationId = "" }) =>
    /^(create|update|make|revoke|delete)/.test(operationId) ? operationId : [],
  );

test("a customer is created with all that its file asks for, and a second run creates nothing", async () => {
  const apiClient = { name: "Sync", role: "Company Admin" };
  const args = await customer({ apiClient });
  const first = await recipe.run(mock.url, args);
  expect([first.code, first.stderr]).toEqual([0, expect.any(String)]);
  const [id = ""] = await companiesNamed("Bracken Mills");
  expect(first.stdout).toBe(`Bracken Mills (${id}) is onboarded: 6 created, 0 there already.\n`);

  const company = reseller().forCompany(id);
  expect(await unwrap(company.GET("/api/companies/{resourceId}"))).toMatchObject({
    countryName: "Netherlands",
    industryName: "Transportation",
    licenseTypeName: "Professional",
    licenseModules: ["mP2hS7sMx4Qd", "mA5wE1dTn8Kc"],
    licensePeriodTypeName: "Yearly",
    licenseEndDate: "2027-12-31",
    isNumberOfUsersLimited: true,
    numberOfUsers: 250,
    preferredLanguageTypeName: "Dutch",
    timeZoneId: "W. Europe Standard Time",
    companyGroups: [{ name: "Benelux" }],
  });
  const groups = await Array.fromAsync(paginate(company, "/api/target-groups/search/current-company"));
  expect(groups).toMatchObject([{ name: "Everyone" }]);
  const scim = await Array.fromAsync(paginate(company, "/api/scim/search"));
  expect(scim).toMatchObject([{ name: "Directory", groupName: "Everyone" }]);
  const settings = await Array.fromAsync(paginate(company, "/api/companies/direct-email-settings/search"));
  expect(settings).toMatchObject([{ name: "M365", isDefault: true }]);

  const { apiClient: credential, scim: directory, companyId } = await kept();
  expect(companyId).toBe(id);
  const own = await signIn(credential.clientId, credential.clientSecret).credential();
  expect(own).toMatchObject({ role: "Company Admin" });
  expect(directory).toMatchObject({ name: "Directory", token: expect.stringMatching(/.{10}/) });
  expect((await stat(secrets)).mode & 0o777).toBe(0o600);

  mock.requests.length = 0;
  const before = await readFile(secrets, "utf8");
  const second = await recipe.run(mock.url, args);
  expect(second.stdout).toBe(`Bracken Mills (${id}) is onboarded: 0 created, 6 there already.\n`);
  expect(second.code).toBe(0);
  expect(writes()).toEqual([]);
  expect(await readFile(secrets, "utf8")).toBe(before);

  const printed = [first, second].map(({ stdout, stderr }) => stdout + stderr).join();
  for (const secret of ["mock-reseller-secret", credential.clientSecret, directory.token])
    expect(printed).not.toContain(secret);
  expect((await readdir(folder)).toSorted()).toEqual(["customer.json", "secrets.json"]);
});

test("Ctrl+C during a write waits for it, and the next run goes on after it", async () => {
  const program = recipe.start(mock.url, await customer());
  mock.respond("POST /api/target-groups", async () => {
    program.interrupt();
    await program.seen("Stopping after the call under way.");
    return undefined;
  });
  const { code, stdout, stderr } = await program.outcome;
  expect([code, stdout]).toEqual([130, ""]);
  expect(stderr).toMatch(
    /created target group Everyone \(\w+\)\nInterrupted. Until then: 3 created, 0 there already\./,
  );

  mock.responses.clear();
  const [id] = await companiesNamed("Bracken Mills");
  const again = await recipe.run(mock.url, await customer());
  expect(again.stdout).toBe(`Bracken Mills (${id}) is onboarded: 3 created, 3 there already.\n`);
  expect(await companiesNamed("Bracken Mills")).toEqual([id]);
});

test("a step that fails names the company, and the next run does the rest; a lost token is replaced when asked for", async () => {
  // the integration is created, but the response with its token is lost
  mock.faults.set([{ body: "truncated", operation: "createScimIntegration" }]);
  const failed = await recipe.run(mock.url, await customer());
  const [id] = await companiesNamed("Bracken Mills");
  expect(failed.code).toBe(1);
  expect(failed.stderr).toContain(`Bracken Mills (${id}) failed: connection_failed: POST /api/scim got a response`);
  expect(failed.stderr).toContain("Until then: 4 created, 0 there already. Run the same command again");

  mock.faults.clear();
  const second = await recipe.run(mock.url, await customer());
  expect(second.stderr).toContain(`: ${secrets} does not have its token: --new-scim-token makes another one`);
  expect(second.stdout).toContain("1 created, 5 there already");
  expect(await kept()).not.toHaveProperty("scim");

  mock.requests.length = 0;
  expect(await recipe.run(mock.url, [...(await customer()), "--new-scim-token"])).toMatchObject({ code: 0 });
  expect(writes()).toEqual(["revokeScimToken"]);
  expect(await kept()).toMatchObject({ scim: { name: "Directory", token: expect.any(String) } });
  await recipe.run(mock.url, [...(await customer()), "--new-scim-token"]);
  expect(writes()).toEqual(["revokeScimToken"]);
});

test("a name that there is not is found before anything is created", async () => {
  const { code, stderr } = await recipe.run(mock.url, await customer({ country: "Nederland" }));
  expect([code, stderr]).toEqual([1, expect.stringContaining('"Nederland" matches nothing in the look-up countries')]);
  expect(writes()).toEqual([]);
});

test("a company joins the group that exists, and its other companies stay", async () => {
  const args = await customer({ companyGroup: "European customers", scim: undefined, directEmail: undefined });
  const { stderr } = await recipe.run(mock.url, args);
  expect(stderr).toContain("exists company group European customers (gE7uR3pWn6Xa): the company was added");
  const params = { path: { resourceId: "gE7uR3pWn6Xa" } };
  const path = "/api/company-groups/{resourceId}/companies/search";
  const members = await Array.fromAsync(paginate(reseller(), path, { params }));
  expect(members).toHaveLength(4);
  expect(mock.requests.filter(({ operationId }) => operationId === "updateCompanyGroupParticipants")).toHaveLength(1);
});

test("of two companies with the name none is chosen, and a file of another company's secrets is left alone", async () => {
  const plain = { apiClient: undefined, scim: undefined, directEmail: undefined };
  await writeFile(secrets, '{"companyId":"qL3nF8vXr2Ta"}');
  const { code, stderr } = await recipe.run(mock.url, await customer(plain));
  expect([code, stderr]).toEqual([1, expect.stringContaining("is of the company qL3nF8vXr2Ta, not of ")]);
  expect(await kept()).toEqual({ companyId: "qL3nF8vXr2Ta" });

  const search = await unwrap(
    reseller().POST("/api/companies/search", {
      body: { pageNumber: 1, pageSize: 1, orderBy: "CompanyName", ascending: true, filter: { condition: "AND" } },
    }),
  );
  const [row] = search.results ?? [];
  const results = ["aaaaaaaaaaaa", "bbbbbbbbbbbb"].map((companyResourceId) => ({
    ...row,
    companyResourceId,
    companyName: "Bracken Mills",
    children: [],
  }));
  mock.requests.length = 0;
  mock.respond("POST /api/companies/search", { body: { data: { ...search, results, totalNumberOfRecords: 2 } } });
  expect((await recipe.run(mock.url, await customer(plain))).stderr).toContain(
    '2 rows have the name "Bracken Mills" (company)',
  );
  expect(writes()).toEqual([]);
});

test("what is wrong before the first call is exit code 2, and nothing is sent", async () => {
  const [file = ""] = await customer();
  const wrong = await recipe.run(mock.url, [file]);
  expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining("--secrets")]);
  const { code, stderr } = await recipe.run(mock.url, [file, "--secrets", secrets], "");
  expect([code, stderr]).toEqual([2, expect.stringContaining("KEEPNET_CLIENT_ID, KEEPNET_CLIENT_SECRET not set: ")]);
  expect(mock.requests).toEqual([]);
});
