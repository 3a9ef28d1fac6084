import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { useMock } from "@keepnet/mock/vitest";
import type { Program } from "@keepnet/run-recipe";
import { JSDOM } from "jsdom";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { recipe } from "./recipe.ts";

const company = ["--company", "qL3nF8vXr2Ta"];
const people = "searchPhishingCampaignJobUsers";
const mock = useMock({ now: "2026-06-26T10:00:00Z", scenario: "campaign-running" });
let campaign: string;
let folder: string;
let output: string;

beforeAll(async () => {
  const { stdout } = await recipe.run(mock.url, company);
  [, campaign = ""] = /'(\w{12})' +│ 1 +│ 'Shared calendar'/.exec(stdout) ?? [];
});

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "phishing-results-"));
  output = join(folder, "page.html");
});

afterEach(() => rm(folder, { recursive: true }));

test("without a campaign it lists those of the company, and the page of one has the figures of the list", async () => {
  expect(campaign).toMatch(/^\w{12}$/);
  const { code, stdout, stderr } = await recipe.run(mock.url, [...company, "--campaign", campaign, "--output", output]);
  expect({ code, stdout, stderr }).toEqual({
    code: 0,
    stdout: `${output}: 40 people in launch 1 of ${campaign}.\n`,
    stderr: "40 of 40 people\n",
  });
  const { document } = new JSDOM(await readFile(output, "utf8")).window;
  expect(document.querySelector("h1")?.textContent).toBe("Shared calendar");
  expect(document.querySelector(".about")?.textContent).toContain("Quillfern Logistics (qL3nF8vXr2Ta), launch 1");
  expect(document.querySelector("#totals desc")?.textContent).toMatch(/^Opened: 19 .+ Clicked: 10 .+ Submitted: 0 /);
  expect(document.querySelectorAll("#people tbody tr")).toHaveLength(40);
  expect(mock.requests.find(({ path }) => path.includes("/All/search/"))?.companyId).toBe("qL3nF8vXr2Ta");
});

test("the page is of the latest launch, or of the one that is named", async () => {
  const launch = (instanceGroup: number) => ({ instanceGroup });
  const data = { pageNumber: 1, pageSize: 100, totalNumberOfPages: 1, totalNumberOfRecords: 2 };
  const body = { status: "SUCCESS", data: { ...data, results: [launch(1), launch(2)] } };
  mock.respond("searchPhishingCampaignInstances", { status: 200, body });
  const latest = await recipe.run(mock.url, [...company, "--campaign", campaign, "--output", output]);
  expect(latest.code).toBe(1);
  expect(latest.stderr).toMatch(/^Company qL3nF8vXr2Ta: not_found: GET .+\/summary\//);
  const named = await recipe.run(mock.url, [...company, "--campaign", campaign, "--launch", "1", "--output", output]);
  expect(named.code).toBe(0);
});

test("a failure leaves the earlier page as it was", async () => {
  await writeFile(output, "earlier");
  mock.faults.set([{ operation: people, status: 403 }]);
  const { code, stderr } = await recipe.run(mock.url, [...company, "--campaign", campaign, "--output", output]);
  expect(code).toBe(1);
  expect(stderr).toContain("Company qL3nF8vXr2Ta: forbidden: ");
  expect(await readFile(output, "utf8")).toBe("earlier");
  expect(await readdir(folder)).toEqual(["page.html"]);
});

test("Ctrl+C leaves the earlier page as it was, and the next run replaces it", async () => {
  await writeFile(output, "earlier");
  const args = [...company, "--campaign", campaign, "--output", output];
  let program: Program | undefined;
  mock.respond(people, async () => {
    program?.interrupt();
    if (program) await once(program.child, "exit");
    return undefined;
  });
  program = recipe.start(mock.url, args);
  const { code, stderr } = await program.outcome;
  expect(code).toBe(130);
  expect(stderr).toBe(`Interrupted\n${output} was not changed. Run the same command again to start over.\n`);
  expect(await readFile(output, "utf8")).toBe("earlier");
  mock.responses.clear();
  expect((await recipe.run(mock.url, args)).code).toBe(0);
  expect(await readFile(output, "utf8")).toContain("Shared calendar");
});

test("a Company ID that cannot be one is refused with the usage", async () => {
  const { code, stderr } = await recipe.run(mock.url, ["--company", "../x"]);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^invalid_scope: .+\n\nUsage: /);
});

test("without a credential it says how to get one", async () => {
  const { code, stderr } = await recipe.runWithoutCredential(company);
  expect(code).toBe(2);
  expect(stderr).toContain("npx keepnet-mock");
});
