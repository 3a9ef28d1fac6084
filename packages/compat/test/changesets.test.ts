import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Change, changed } from "../../../spec/test/changed.ts";
import { update } from "../src/update.ts";
import { operation, schema } from "./cases/case.ts";
import { base } from "./support/base.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "keepnet-changesets-"));
});
afterEach(() => rm(folder, { recursive: true }));

const removed: Change[] = [[operation("post", "/reports"), undefined]];
const effect: Change[] = [[operation("post", "/reports/search", "x-keepnet-effect"), "write"]];
const text: Change[] = [[operation("get", "/reports", "description"), "All reports."]];

async function run(edit: Change[], check = false) {
  const [released, description] = [join(folder, "released.json"), join(folder, "openapi.json")];
  await writeFile(released, JSON.stringify(base));
  await writeFile(description, JSON.stringify(changed(base, edit)));
  return update({ released, description, changesets: folder, check });
}

async function written(): Promise<Record<string, string>> {
  const files = (await readdir(folder)).filter((name) => name.endsWith(".md"));
  return Object.fromEntries(await Promise.all(files.map(async (f) => [f, await readFile(join(folder, f), "utf8")])));
}

test("a change is written down for each package that it affects, with the right bump", async () => {
  await run([...effect, ...text]);
  expect(await written()).toEqual({
    "description-core.md": `---
"@keepnet/core": minor
---

The description of the API changed.

New:

- POST /reports/search: effect changed from read to write: a failure that may have reached the API is not tried again
`,
    "description-mock.md": `---
"@keepnet/mock": patch
---

The description of the API changed.

Fixed:

- GET /reports: descriptions or examples changed
`,
    "description-openapi.md": `---
"@keepnet/openapi": minor
---

The description of the API changed.

New:

- POST /reports/search: effect changed from read to write: a failure that may have reached the API is not tried again

Fixed:

- GET /reports: descriptions or examples changed
`,
  });
});

test("a second run changes nothing, and a change taken back takes its changesets with it", async () => {
  expect((await run(removed)).stale).toHaveLength(3);
  const first = await written();
  expect((await run(removed)).stale).toEqual([]);
  expect(await written()).toEqual(first);
  expect((await run([])).stale).toHaveLength(3);
  expect(await written()).toEqual({});
});

test("a check writes nothing, and names what is stale and what nobody has announced", async () => {
  const { stale, unannounced } = await run(removed, true);
  expect(stale).toEqual(["description-openapi.md", "description-core.md", "description-mock.md"]);
  expect(unannounced).toMatchObject([{ place: "POST /reports", sentence: "operation removed" }]);
  expect(await written()).toEqual({});
  expect((await run(removed)).unannounced).toEqual([]);
  expect(await run(removed, true)).toMatchObject({ stale: [], unannounced: [] });
});

test("a changeset by hand that covers a change stands in for ours", async () => {
  const all = '"@keepnet/openapi": major\n"@keepnet/core": major\n"@keepnet/mock": major';
  await writeFile(join(folder, "goodbye.md"), `---\n${all}\n---\n\nPOST /reports has gone: use the search.\n`);
  expect(await run(removed)).toMatchObject({ stale: [], unannounced: [] });
  expect(Object.keys(await written())).toEqual(["goodbye.md"]);
});

test.each([
  ["has too small a bump", "minor", "POST /reports has gone."],
  ["is about another place", "major", "POST /reports/search has another name."],
])("a changeset by hand that %s does not", async (_why, bump, summary) => {
  await writeFile(join(folder, "other.md"), `---\n"@keepnet/core": ${bump}\n---\n\n${summary}\n`);
  await run(removed);
  expect((await written())["description-core.md"]).toContain("- POST /reports: operation removed");
});

test("a downgrade by hand is undone, and a check calls the break unannounced", async () => {
  await run(removed);
  const file = join(folder, "description-core.md");
  await writeFile(file, (await readFile(file, "utf8")).replace("major", "minor"));
  expect(await run(removed, true)).toMatchObject({ stale: ["description-core.md"], unannounced: [{}] });
  await run(removed);
  expect(await readFile(file, "utf8")).toContain('"@keepnet/core": major');
});

test("the same change in many operations is one line", async () => {
  await run([[schema("Report", "properties", "score"), undefined]]);
  expect((await written())["description-core.md"]).toContain(
    "- GET /reports, POST /reports (score), POST /reports/search: response member data[].score removed",
  );
});

test("a file that is no changeset is named", async () => {
  await writeFile(join(folder, "notes.md"), "Remember the milk.\n");
  await expect(run(removed)).rejects.toThrow(".changeset/notes.md is no changeset");
});
