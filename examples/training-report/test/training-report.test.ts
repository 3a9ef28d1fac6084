import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Mock, type MockOptions, startMock } from "@keepnet/mock";
import type { Program } from "@keepnet/run-recipe";
import { parse } from "csv-parse/sync";
import { expect, onTestFinished, test } from "vitest";
import { recipe } from "./recipe.ts";

const quillfern = "qL3nF8vXr2Ta";
const searches = "POST /api/enrollments/search";

type Row = Record<string, string>;

async function start(options: MockOptions = {}): Promise<{ mock: Mock; output: string }> {
  const mock = await startMock({ now: "2026-06-26T10:00:00Z", ...options });
  const folder = await mkdtemp(join(tmpdir(), "training-report-"));
  onTestFinished(async () => {
    await mock.close();
    await rm(folder, { recursive: true });
  });
  return { mock, output: join(folder, "report") };
}

async function rowsOf(output: string, file: string): Promise<Row[]> {
  return parse(await readFile(join(output, file)), { columns: true });
}

/** The companies that were asked for their enrollments. */
function asked(mock: Mock): (string | undefined)[] {
  return mock.requests.filter(({ path }) => path === "/api/enrollments/search").map(({ companyId }) => companyId);
}

test("each company has a file of its enrollments' people, and the index leads to it", async () => {
  const { mock, output } = await start();
  const { code, stdout, stderr } = await recipe.run(mock.url, ["--output", output]);
  expect({ code, stdout }).toEqual({
    code: 0,
    stdout: `${output}: 6 companies (0 of them from an earlier run), 15 results.\n`,
  });
  expect(stderr).toContain("6 of 6: ");

  const index = await rowsOf(output, "index.csv");
  expect(index).toHaveLength(6);
  expect(index).toContainEqual({
    ...{ companyId: quillfern, companyName: "Quillfern Logistics", file: `${quillfern}.csv` },
    ...{ enrollments: "3", people: "12", error: "" },
  });
  const rows = await rowsOf(output, `${quillfern}.csv`);
  expect(rows).toContainEqual(
    expect.objectContaining({
      ...{ companyId: quillfern, enrollment: "Strong passwords", enrollmentStatus: "Finished" },
      ...{ email: "anneke.vos@quillfern.example", department: "Finance", status: "Completed", examScore: "100" },
    }),
  );
});

test("a cell that a spreadsheet would take for a formula is text", async () => {
  const { mock, output } = await start();
  const name = "=HYPERLINK(0)";
  const person = { enrollmentId: "e", targetUserResourceId: "u", firstName: name, lastName: 'O"Neill, Ann' };
  const data = { pageNumber: 1, pageSize: 100, totalNumberOfPages: 1, totalNumberOfRecords: 1, results: [person] };
  const body = { data, status: "SUCCESS", message: null, validationMessages: null };
  mock.respond("POST /api/training-reports/{enrollmentId}/users/search", { status: 200, body });
  await recipe.run(mock.url, ["--output", output]);
  const [row] = await rowsOf(output, `${quillfern}.csv`);
  expect(row).toMatchObject({ firstName: `'${name}`, lastName: 'O"Neill, Ann' });
});

test("--since leaves out enrollments that were created before", async () => {
  const { mock, output } = await start();
  await recipe.run(mock.url, ["--output", output, "--since", "2026-03-25T13:05:00Z"]);
  const rows = await rowsOf(output, `${quillfern}.csv`);
  expect(new Set(rows.map(({ enrollment }) => enrollment))).toEqual(
    new Set(["Security culture survey", "Spotting phishing, spring 2026"]),
  );
});

test("a company that fails leaves the others alone, and is the only one that the next run asks", async () => {
  const { mock, output } = await start({ scenario: "hundred-companies-one-broken" });
  const first = await recipe.run(mock.url, ["--output", output, "--concurrency", "8"]);
  expect(first.code).toBe(1);
  expect(first.stdout).toContain("105 companies");
  expect(first.stdout).toMatch(/^Failed: .+ \(\w{12}\): server_error: POST \/api\/enrollments\/search/m);
  const index = await rowsOf(output, "index.csv");
  const broken = index.filter(({ error }) => error);
  expect(broken).toHaveLength(1);
  expect(index).toHaveLength(106);

  const before = mock.requests.length;
  const second = await recipe.run(mock.url, ["--output", output]);
  expect(second.code).toBe(1);
  expect(second.stdout).toContain("105 companies (105 of them from an earlier run)");
  mock.requests.splice(0, before);
  expect(new Set(asked(mock))).toEqual(new Set([broken[0]?.companyId]));
});

test.each(["SIGINT", "SIGKILL"] as const)(
  "after a %s the next run asks only the companies without a file",
  async (signal) => {
    const { mock, output } = await start();
    let program: Program | undefined;
    let requests = 0;
    // the fourth company gets its response when the program has gone
    mock.respond(searches, async () => {
      requests += 1;
      if (requests !== 4 || program === undefined) return undefined;
      program.child.kill(signal);
      await once(program.child, "exit");
      return undefined;
    });
    const args = ["--output", output, "--concurrency", "1"];
    program = recipe.start(mock.url, args);
    const { code, stderr } = await program.outcome;
    if (signal === "SIGINT") {
      expect(code).toBe(130);
      expect(stderr).toMatch(/Interrupted\. .+: 3 companies .+\nRun the same command again to go on from there\.\n$/);
      expect((await readdir(output)).filter((file) => !/^(\w{12}\.csv|settings\.json)$/.test(file))).toEqual([]);
    }
    const whole = (await readdir(output)).filter((file) => /^\w{12}\.csv$/.test(file));
    expect(whole).toHaveLength(3);

    mock.requests.length = 0;
    const second = await recipe.run(mock.url, args);
    expect(second).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("6 companies (3 of them from an earlier run)"),
    });
    expect(asked(mock)).toHaveLength(3);
    expect(asked(mock).filter((companyId) => whole.includes(`${companyId}.csv`))).toEqual([]);
    expect(await rowsOf(output, "index.csv")).toHaveLength(6);
  },
);

test("a folder of a report with other settings is refused", async () => {
  const { mock, output } = await start();
  await recipe.run(mock.url, ["--output", output]);
  const { code, stderr } = await recipe.run(mock.url, ["--output", output, "--since", "2026-01-01"]);
  expect(code).toBe(2);
  expect(stderr).toContain("holds a report with other settings");
});

test("a wrong command line is refused with the usage", async () => {
  const { code, stderr } = await recipe.runWithoutCredential([]);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^--output is missing.+\n\nUsage: /);
});

test("without a credential it says how to get one, and asks nothing", async () => {
  const { output } = await start();
  const { code, stderr } = await recipe.runWithoutCredential(["--output", output]);
  expect(code).toBe(2);
  expect(stderr).toContain("npx keepnet-mock");
});
