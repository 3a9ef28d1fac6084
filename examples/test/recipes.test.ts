import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { startMock } from "@keepnet/mock";
import { describe, expect, test } from "vitest";
import { hasCurl } from "./support/curl.ts";
import { readPages, root } from "./support/pages.ts";
import { RecipeCopy } from "./support/recipe-copy.ts";

/** What the commands of a recipe's README print and write. */
interface Outcome {
  readonly prints: RegExp;
  readonly writes?: readonly string[];
  /** The files that a user brings. */
  readonly files?: Readonly<Record<string, string>>;
}

const people = "E-mail,First name\nanna@acme.example,Anna\n";
const outcomes: Readonly<Record<string, Outcome>> = {
  "audit-to-siem": { prints: /^$/, writes: ["audit.jsonl", "cursors"] },
  "billing-export": { prints: /^billing\.csv: 6 companies$/m, writes: ["billing.csv"] },
  curl: { prints: /"companyName":"Quillfern Logistics".*"Finance"/s },
  "import-users": {
    prints: /^Nobody was imported .* 1 new, 0 existing, 0 rejected/,
    writes: ["people.rejected.csv"],
    files: { "people.csv": people },
  },
  "onboard-customer": { prints: /is onboarded: 6 created/, writes: ["bracken-secrets.json"] },
  "phishing-results": { prints: /cP9qF3sLw7Zn/, writes: ["phishing-results.html"] },
  "training-report": { prints: /^report: 6 companies/m, writes: ["report/index.csv"] },
};

/** Recipes whose commands leave processes running, which other tests start. */
const startedElsewhere: Readonly<Record<string, string>> = {
  dashboard: "examples/dashboard/test/start.test.ts",
  "nightly-sync": "packages/bullmq/test/fleet/nightly-sync.fleet.ts",
};

const pages = (await readPages()).filter(({ path }) => path.startsWith("examples/"));
const pageOf = (recipe: string) => pages.find(({ path }) => path === `examples/${recipe}/README.md`);

test("a test runs the commands of each recipe", () => {
  const recipes = pages.map(({ path }) => path.split("/")[1]);
  expect([...Object.keys(outcomes), ...Object.keys(startedElsewhere)].sort()).toEqual(recipes);
  expect(Object.values(startedElsewhere).filter((file) => !existsSync(join(root, file)))).toEqual([]);
});

describe.each(Object.entries(outcomes))(
  "the commands in the README of %s",
  (recipe, { prints, writes = [], files = {} }) => {
    test.skipIf(recipe === "curl" && !hasCurl)("run against the sandbox as they stand there", async () => {
      const page = pageOf(recipe);
      const blocks = page?.fences.filter(({ language }) => language === "sh") ?? [];
      expect(blocks.length).toBeGreaterThan(0);
      await using mock = await startMock();
      await using copy = await RecipeCopy.make(join(root, "examples", recipe));
      for (const [name, content] of Object.entries(files)) await writeFile(join(copy.folder, name), content);
      expect(await copy.run(blocks.map(({ source }) => source).join(""), mock.url)).toMatch(prints);
      expect(writes.filter((name) => !existsSync(join(copy.folder, name)))).toEqual([]);
      expect(mock.requests.filter(({ status }) => status >= 400)).toEqual([]);
    });
  },
);
