import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { relativeTo } from "../../src/sandbox/seed/relative-dates.ts";
import { dataOf, quillfern, requestToken, rowsOf, type Signed, searchBody, signIn } from "./support.ts";

// What the mock's clock decides.

const documented = "2026-06-01T12:00:00Z";
const day = 86_400_000;

interface Company {
  readonly companyName: string;
  readonly licenceExpired: boolean;
  readonly licenseEndDate: string;
  readonly createTime: string;
}

const companiesOf = (keepnet: Signed) =>
  rowsOf<Company>(keepnet.send("POST /api/companies/search", searchBody("", { isClustered: false })));

beforeEach(() => {
  vi.setSystemTime(documented);
});
afterEach(() => {
  vi.setSystemTime(documented);
});

test.each(["2026-06-01", "2026-11-28", "2028-02-29", "2031-12-31"])(
  "at %s the seed is as far from the present as the examples are from theirs",
  async (today) => {
    await using then = await signIn();
    const shown = await companiesOf(then);
    vi.setSystemTime(`${today}T12:00:00Z`);
    await using now = await signIn();
    const seeded = await companiesOf(now);
    expect(seeded.map(({ licenceExpired }) => licenceExpired)).toEqual(
      shown.map(({ licenceExpired }) => licenceExpired),
    );
    const shifts = seeded.flatMap((company, index) =>
      (["licenseEndDate", "createTime"] as const).map(
        (name) => Date.parse(company[name]) - Date.parse(shown[index]?.[name] ?? ""),
      ),
    );
    const passed = Date.now() - Date.parse(documented);
    expect(new Set(shifts).size).toBe(1);
    expect(passed - (shifts[0] ?? 0)).toBeGreaterThanOrEqual(0);
    expect(passed - (shifts[0] ?? 0)).toBeLessThan(7 * day);
  },
);

test("days of the week and times of day stay, and a file of one's own is taken as it is", async () => {
  const now = Date.parse("2027-03-03T10:00:00Z");
  expect(relativeTo(now, "2026-05-28T09:15:00Z")).toMatch(/T09:15:00Z$/);
  expect(new Date(relativeTo(now, "2026-05-28")).getUTCDay()).toBe(new Date("2026-05-28").getUTCDay());
  expect(relativeTo(now, ["08/04/2026 10:42", "April 2026", "2026", 7, null])).toEqual([
    expect.stringMatching(/^\d\d\/\d\d\/202[67] 10:42$/),
    "April 2026",
    "2026",
    7,
    null,
  ]);
  await using keepnet = await signIn();
  const dataset = keepnet.mock.snapshot();
  vi.setSystemTime("2029-01-01T00:00:00Z");
  await using later = await signIn("mock-reseller", { dataset });
  expect((await companiesOf(later)).map(({ createTime }) => createTime)).toEqual(
    dataset.companies.flatMap(({ tables, resellerId }) =>
      resellerId === "rS7hB2kQ9mWx" ? (tables.profile as { createTime: string }[]).map((row) => row.createTime) : [],
    ),
  );
});

test("a licence expires when its end has passed, and not before", async () => {
  await using keepnet = await signIn();
  const expired = async () => {
    const token = await requestToken(keepnet.mock, "mock-reseller");
    const response = await fetch(`${keepnet.mock.url}/api/companies/search`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify(searchBody("", { isClustered: false })),
    });
    const mine = await dataOf<Company[]>(
      fetch(`${keepnet.mock.url}/api/companies/my`, { headers: { authorization: `Bearer ${token}` } }),
    );
    const found = (await rowsOf<Company>(response)).find(({ companyName }) => companyName === "Quillfern Logistics");
    const own = mine.find((company) => (company as unknown as { resourceId: string }).resourceId === quillfern);
    expect(own?.licenceExpired).toBe(found?.licenceExpired);
    return found?.licenceExpired;
  };
  expect(await expired()).toBe(false);
  vi.setSystemTime("2027-01-31T23:59:59Z");
  expect(await expired()).toBe(false);
  vi.setSystemTime("2027-02-01T00:00:00Z");
  expect(await expired()).toBe(true);
});

test("jobs of the same second are listed latest first", async () => {
  await using keepnet = await signIn();
  const importPeople = async (name: string) => {
    const form = new FormData();
    form.set("File", new File([`Mail\n${name}@b.example\n`], "people.csv"));
    const { transactionId } = await dataOf<{ transactionId: string }>(
      keepnet.send("POST /api/target-users/upload", form, quillfern),
    );
    const fieldMappings = [{ excelColumnName: "Mail", fieldName: "Email" }];
    await dataOf(keepnet.send("POST /api/target-users/create-mapping", { transactionId, fieldMappings }, quillfern));
    await dataOf(keepnet.send(`POST /api/target-users/${transactionId}/import`, { importType: "All" }, quillfern));
    const listed = await dataOf<{ resourceId: string }[]>(keepnet.send("GET /api/jobs", undefined, quillfern));
    return listed.map(({ resourceId }) => resourceId);
  };
  const first = await importPeople("a");
  const second = await importPeople("b");
  expect(second).toHaveLength(first.length + 1);
  expect(second.slice(1)).toEqual(first);
});
