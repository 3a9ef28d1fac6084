import { describe, expect, test } from "vitest";
import { createMock, type ScenarioName, startMock } from "../../src/index.ts";
import { control } from "../control/support.ts";
import { dataOf, quillfern, rowsOf, searchBody, tesselbrook } from "../sandbox/support.ts";
import { renewed } from "./signed.ts";

const now = "2026-06-26T10:00:00Z";
const names: ScenarioName[] = [
  "licence-exceeded",
  "import-with-rejects",
  "campaign-running",
  "hundred-companies-one-broken",
  "large",
];

test("licence-exceeded: one company has more people than its licence, another's licence has ended", async () => {
  await using keepnet = await renewed({ now, scenario: "licence-exceeded" });
  const check = keepnet.send(`GET /api/companies/${quillfern}/license-check`);
  expect(await dataOf(check)).toMatchObject({ isLimited: true, isLicenseExceeded: true });
  const companies = await rowsOf<{ companyResourceId: string; licenceExpired: boolean; licenseEndDate: string }>(
    keepnet.send("POST /api/companies/search", searchBody("CreateTime")),
  );
  expect(companies.find(({ companyResourceId }) => companyResourceId === tesselbrook)).toMatchObject({
    licenceExpired: true,
    licenseEndDate: "2026-06-25T10:00:00Z",
  });
});

test("import-with-rejects: the job tells of three rejected rows, and the upload can be previewed", async () => {
  await using keepnet = await renewed({ now, scenario: "import-with-rejects" });
  const [job] = await dataOf<{ resourceId: string }[]>(keepnet.send("GET /api/jobs", undefined, quillfern));
  const detail = await dataOf<{ processResults: { processErrors: object[]; currentCount: number }[] }>(
    keepnet.send(`GET /api/jobs/${job?.resourceId}`, undefined, quillfern),
  );
  expect(detail.processResults).toMatchObject([{ currentCount: 5, targetCount: 8, existsError: true }]);
  expect(detail.processResults[0]?.processErrors).toHaveLength(3);
  const imports = keepnet.mock.snapshot().companies.find(({ id }) => id === quillfern)?.tables.imports;
  const [{ transactionId }] = imports as [{ transactionId: string }];
  const preview = keepnet.send(`POST /api/target-users/${transactionId}/search`, searchBody("Email"), quillfern);
  expect(await (await preview).json()).toMatchObject({ data: { invalidUserCount: 3 } });
});

test("campaign-running: some people have reacted, others do so later, and the next campaign starts tomorrow", async () => {
  await using keepnet = await renewed({ now, scenario: "campaign-running" });
  const jobs = () =>
    rowsOf<{ name: string; status: string; totalOpenedCount: number; totalTargetUserCount: number }>(
      keepnet.send("POST /api/phishing-simulator/phishing-campaign-job-report/search", searchBody("Name"), quillfern),
    );
  const jobNamed = async (wanted: string) => (await jobs()).find(({ name }) => name === wanted);
  const early = await jobNamed("Shared calendar");
  expect(early).toMatchObject({ status: "Running", totalTargetUserCount: 40, totalOpenedCount: expect.any(Number) });
  expect(early?.totalOpenedCount).toBeGreaterThan(0);
  expect(await jobNamed("Benefits renewal")).toBeUndefined();
  keepnet.mock.clock.advance({ days: 1 });
  expect((await jobNamed("Shared calendar"))?.totalOpenedCount).toBeGreaterThan(early?.totalOpenedCount ?? 0);
  expect(await jobNamed("Benefits renewal")).toMatchObject({ status: "Running" });
  keepnet.mock.reset();
  expect(await jobNamed("Shared calendar")).toEqual(early);
});

test("hundred-companies-one-broken: one of a hundred fails, after a reset too", async () => {
  await using keepnet = await renewed({ now, scenario: "hundred-companies-one-broken" });
  const broken = async () => {
    const ids = keepnet.mock.snapshot().companies.flatMap(({ id, number }) => (number >= 1_000 ? [id] : []));
    expect(ids).toHaveLength(100);
    const statuses = await Promise.all(
      ids.map(async (id) => (await keepnet.send("GET /api/target-groups", undefined, id)).status),
    );
    return statuses.filter((status) => status !== 200);
  };
  expect(await broken()).toEqual([500]);
  keepnet.mock.reset();
  expect(await broken()).toEqual([500]);
});

test("large: every company has people, campaigns, enrollments and reports", async () => {
  await using keepnet = await renewed({ now, scenario: "large" });
  const { totalNumberOfRecords: roots } = await dataOf<{ totalNumberOfRecords: number }>(
    keepnet.send("POST /api/companies/search", searchBody("CreateTime", { pageSize: 1 })),
  );
  expect(roots).toBeGreaterThan(430);
  const mine = await dataOf<{ resourceId: string }[]>(keepnet.send("GET /api/companies/my"));
  const id = mine.at(-1)?.resourceId;
  const count = async (path: string, body: object) =>
    (await dataOf<{ totalNumberOfRecords: number }>(keepnet.send(`POST ${path}`, body, id))).totalNumberOfRecords;
  expect(await count("/api/target-users/search", searchBody("Email"))).toBe(200);
  const phishing = "/api/phishing-simulator/phishing-campaign";
  expect(await count(`${phishing}/search`, searchBody("Name"))).toBe(3);
  expect(await count(`${phishing}-job-report/search`, searchBody("Name"))).toBe(2);
  const enrollments = await rowsOf<{ enrollmentId: string; status: string }>(
    keepnet.send("POST /api/enrollments/search", searchBody("CreateTime"), id),
  );
  expect(enrollments.map(({ status }) => status).sort()).toEqual(["Finished", "Sending"]);
  for (const { enrollmentId } of enrollments) {
    const users = await count(`/api/training-reports/${enrollmentId}/users/search`, searchBody("Email"));
    expect(users).toBeGreaterThan(5);
  }
  const reports = await dataOf<object[]>(keepnet.send("POST /api/executive-report/search", { name: "" }, id));
  expect(reports).toHaveLength(1);
});

describe("scenarios", () => {
  test("are combined: all data, all faults, the larger size; and options say more exactly", async () => {
    await using mock = await createMock({
      now,
      scenario: names,
      users: 1,
      companies: 120,
      faults: [{ latency: 0 }],
    });
    expect(mock.scenarios).toEqual(names);
    expect(mock.faults.list()).toEqual([{ status: 500, company: expect.any(String) }, { latency: 0 }]);
    const { companies } = mock.snapshot();
    expect(companies.filter(({ number }) => number >= 1_000)).toHaveLength(120);
    expect(companies.find(({ id }) => id === quillfern)?.tables).toMatchObject({ imports: [expect.anything()] });
  });

  test.each(names)("follow from the seed: %s", async (scenario) => {
    const snapshotOf = async (seed: string) => {
      await using mock = await createMock({ now, scenario, seed, companies: 3, users: 20 });
      return mock.snapshot();
    };
    expect(await snapshotOf("a")).toEqual(await snapshotOf("a"));
    expect(await snapshotOf("a")).not.toEqual(await snapshotOf("b"));
    // and what is made of them can be loaded
    await using mock = await createMock({ now });
    mock.loadDataset(await snapshotOf("a"));
  });

  test("are listed by the control API, with those that are on", async () => {
    await using mock = await startMock({ scenario: ["campaign-running"] });
    const [status, list] = await control(mock, "GET scenarios");
    expect(status).toBe(200);
    expect(list).toEqual(
      names.map((name) => ({ name, description: expect.any(String), isOn: name === "campaign-running" })),
    );
  });
});

test.each([
  [
    { scenario: "huge" },
    'The option "scenario" must be one or a list of licence-exceeded, import-with-rejects, .*, not "huge"',
  ],
  [{ scenario: ["large", 3] }, 'not ."large",3.'],
  [{ scenario: "large", sandbox: false }, 'The option "scenario" has no effect: the sandbox is off'],
  [{ scenario: "large", dataset: {} }, 'The option "scenario" has no effect: the dataset says which there are'],
])("the options %j are refused", async (options, message) => {
  await expect(createMock(options as never)).rejects.toMatchObject({
    code: "INVALID_OPTION",
    message: expect.stringMatching(message),
  });
});
