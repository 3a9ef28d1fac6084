import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { clientCredentials, createKeepnet, lookups, unwrap } from "@keepnet/core";
import { type Mock, startMock } from "@keepnet/mock";
import { parse } from "csv-parse/sync";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { columns } from "../company-row.ts";
import { recipe } from "./recipe.ts";

let mock: Mock;
let folder: string;
let output: string;

beforeAll(async () => {
  mock = await startMock();
});
beforeEach(async () => {
  mock.reset();
  folder = await mkdtemp(join(tmpdir(), "billing-export-"));
  output = join(folder, "billing.csv");
});
afterEach(() => rm(folder, { recursive: true }));
afterAll(() => mock.close());

async function rows(): Promise<Record<string, string>[]> {
  return parse(await readFile(output), { columns: true });
}

async function addCompany(mock: Mock, name: string, licenseEndDate: string): Promise<string> {
  const auth = clientCredentials({ clientId: "mock-reseller", clientSecret: "mock-reseller-secret" });
  const keepnet = createKeepnet({ baseUrl: mock.url, auth });
  const first = async (list: "countries" | "industries" | "licenseTypes" | "licensePeriods") =>
    (await lookups(keepnet, list)).rows[0]?.resourceId as string;
  const body = {
    Name: name,
    CountryResourceId: await first("countries"),
    IndustryResourceId: await first("industries"),
    LicenseTypeResourceId: await first("licenseTypes"),
    LicensePeriodTypeResourceId: await first("licensePeriods"),
    LicenseEndDate: licenseEndDate,
    NumberOfUsers: 10,
    TimeZoneId: "Europe/Amsterdam",
    DateFormat: "dd/MM/yyyy",
    TimeFormat: "24h",
  };
  return (await unwrap(keepnet.POST("/api/companies", { body }))).resourceId;
}

function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString();
}

test("every company has one row, sub-companies and the one that fails too", async () => {
  await using mock = await startMock({ scenario: "hundred-companies-one-broken" });
  const { code, stdout, stderr } = await recipe.run(mock.url, ["--output", output]);
  expect(code).toBe(1);

  const written = await rows();
  expect(Object.keys(written[0] ?? {})).toEqual(columns);
  const ids = new Set(written.map(({ companyId }) => companyId));
  expect([written.length, ids.size]).toEqual([106, 106]);
  const nested = written.flatMap(({ parentCompanyId }) => parentCompanyId || []);
  expect(nested.length).toBeGreaterThan(5);
  expect(nested.filter((id) => !ids.has(id))).toEqual([]);

  const failed = written.filter(({ error }) => error);
  expect(failed).toMatchObject([{ error: "server_error", activeUsers: "", overLimit: "" }]);
  expect(stdout).toContain("Failed: 1\n");
  expect(stdout).toContain(`  ${failed[0]?.companyName} (${failed[0]?.companyId}): server_error: `);
  expect(stderr).toContain("106 of 106: ");
  expect(stderr).toContain(`${failed[0]?.companyName} failed`);
  expect(stdout + stderr).not.toContain("mock-reseller-secret");
});

test("expired licenses, renewals and customers over their limit are flagged, by what the API says of them", async () => {
  await using mock = await startMock({ scenario: "licence-exceeded" });
  const soon = await addCompany(mock, "Soon Due", inDays(30));
  const flags = async () => Object.fromEntries((await rows()).map((row) => [row.companyId, row]));

  const { code, stdout } = await recipe.run(mock.url, ["--output", output, "--renewals", "60"]);
  expect(code).toBe(0);
  expect(await flags()).toMatchObject({
    qL3nF8vXr2Ta: { companyName: "Quillfern Logistics", overLimit: "yes", activeUsers: "3", licenseLimit: "2" },
    tB6kD1wZp9Ye: { companyName: "Tesselbrook Foods", renewal: "expired", overLimit: "no" },
    [soon]: { companyName: "Soon Due", renewal: "due", error: "" },
  });
  expect(stdout).toMatch(/Expired: \d+\n( {2}.*\n)* {2}Tesselbrook Foods \(tB6kD1wZp9Ye\)/);
  expect(stdout).toContain(`To renew within 60 days: 1\n  Soon Due (${soon}): `);
  expect(stdout).toContain("Over limit: 1\n  Quillfern Logistics (qL3nF8vXr2Ta): 3 active users, limit 2\n");
  expect(stdout).toContain("Failed: 0");

  await recipe.run(mock.url, ["--output", output, "--renewals", "20"]);
  expect((await flags())[soon]).toMatchObject({ renewal: "later" });
});

test("the file is RFC 4180, and a name is no formula in a spreadsheet", async () => {
  const names = ['=HYPERLINK("https://evil.example","Acme")', 'Comma, "Quote" & Co', "@SUM(A1)"];
  for (const name of names) await addCompany(mock, name, inDays(400));
  await recipe.run(mock.url, ["--output", output]);
  const csv = await readFile(output, "utf8");
  expect(csv.split("\r\n")).toHaveLength(1 + 6 + names.length + 1);
  expect(csv).toContain(`,"'=HYPERLINK(""https://evil.example"",""Acme"")",`);
  expect(csv).toContain(',"Comma, ""Quote"" & Co",');
  expect(csv).toContain(",'@SUM(A1),");
});

test("a date in the account's own format is read with its format, and is never guessed", async () => {
  const end = inDays(30).slice(0, 10).split("-").toReversed().join("/");
  const id = await addCompany(mock, "Own Format", `${end} 23:59`);
  const renewal = async () => (await rows()).find(({ companyId }) => companyId === id)?.renewal;

  const { stdout } = await recipe.run(mock.url, ["--output", output]);
  expect(await renewal()).toBe("unreadable");
  expect(stdout).toContain(`pass --dates: 1\n  Own Format (${id}): license ends ${end}`);
  await recipe.run(mock.url, ["--output", output, "--dates", "dd/MM/yyyy"]);
  expect(await renewal()).toBe("due");
});

test("an interrupted export leaves the old file as it was, and the next one is complete", async () => {
  await writeFile(output, "of last month");
  mock.faults.set([{ latency: 600_000, operation: "getLicenseCheck", company: "tB6kD1wZp9Ye" }]);
  const program = recipe.start(mock.url, ["--output", output]);
  await program.seen("5 of 6: ");
  program.interrupt();
  const interrupted = await program.outcome;
  expect(interrupted.code).toBe(130);
  expect(interrupted.stderr).toContain(
    `Interrupted: 5 companies were read, and ${output} was not changed. Run the same command again`,
  );
  expect(interrupted.stdout).toBe("");
  expect(await readFile(output, "utf8")).toBe("of last month");

  mock.faults.clear();
  expect((await recipe.run(mock.url, ["--output", output])).code).toBe(0);
  expect(await rows()).toHaveLength(6);
  expect(await readdir(folder)).toEqual(["billing.csv"]);
});

test("what is wrong before the first call is exit code 2, and nothing is sent", async () => {
  const wrong = await recipe.run(mock.url, ["--renewal", "5"]);
  expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining("Usage: node main.ts")]);
  const { code, stderr } = await recipe.run(mock.url, [], "");
  expect(code).toBe(2);
  expect(stderr).toContain("KEEPNET_CLIENT_ID, KEEPNET_CLIENT_SECRET not set: ");
  expect(stderr).toContain('"npx keepnet-mock"');
  expect(mock.requests).toEqual([]);
});

test("a credential that may not list companies is an error, and writes no file", async () => {
  const { code, stderr } = await recipe.run(mock.url, ["--output", output], "mock-company-admin");
  expect([code, stderr]).toEqual([1, expect.stringContaining("forbidden: POST /api/companies/search")]);
  expect(await readdir(folder)).toEqual([]);
});
