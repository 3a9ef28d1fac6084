import { execFile } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";
import { update } from "../src/update.ts";

const root = join(import.meta.dirname, "..", "..", "..");
const redocly = join(dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")), "bin", "cli.js");

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "keepnet-demonstration-"));
  const filter = (path: string) => !path.includes("node_modules");
  await cp(join(root, "spec"), join(folder, "spec"), { recursive: true, filter });
  await symlink(join(root, "spec", "node_modules"), join(folder, "spec", "node_modules"));
});
afterEach(() => rm(folder, { recursive: true }));

/** Edits one file of the copied description, as a maintainer would. */
async function edit(file: string, from: RegExp, to: string): Promise<void> {
  const path = join(folder, "spec", file);
  const text = await readFile(path, "utf8");
  expect(text).toMatch(from);
  await writeFile(path, text.replace(from, to));
}

/** The steps of `pnpm spec:update` on the copy: lint, bundle, judge against the document as it is here, write. */
async function specUpdate(): Promise<Record<string, string>> {
  const cwd = join(folder, "spec");
  await promisify(execFile)(process.execPath, [redocly, "lint", "openapi.yaml", "--lint-config=error"], { cwd });
  const description = join(cwd, "openapi.yaml");
  const changesets = join(folder, ".changeset");
  const released = join(root, "packages", "openapi", "openapi.json");
  expect(await update({ released, description, changesets, check: false })).toMatchObject({ unannounced: [] });
  expect((await update({ released, description, changesets, check: true })).stale).toEqual([]);
  const files = await readdir(changesets);
  return Object.fromEntries(
    await Promise.all(files.map(async (f) => [f, await readFile(join(changesets, f), "utf8")])),
  );
}

/** The three changesets, which differ in the package only, and stand in docs/releasing.md too. */
async function expectChangesets(written: Record<string, string>, bump: string, list: string): Promise<void> {
  const expected = ["openapi", "core", "mock"].map((name) => [
    `description-${name}.md`,
    `---\n"@keepnet/${name}": ${bump}\n---\n\nThe description of the API changed.\n\n${list}\n`,
  ]);
  expect(written).toEqual(Object.fromEntries(expected));
  expect(await readFile(join(root, "docs", "releasing.md"), "utf8")).toContain(list);
}

test("an optional member more is a minor release", async () => {
  const to = "CreateTargetGroupRequest:$1  properties:\n    note:\n      type: string\n      description: A note.\n";
  await edit("target-groups/schemas.yaml", /CreateTargetGroupRequest:(.*?) {2}properties:\n/s, to);
  await expectChangesets(await specUpdate(), "minor", "New:\n\n- POST /api/target-groups: request member note added");
});

test("a member less in an answer is a major release", async () => {
  await edit("roles/schemas.yaml", / {4}- tenantUserCount\n/, "");
  await edit("roles/schemas.yaml", / {4}tenantUserCount:\n( {6}.*\n)+/, "");
  await edit("roles/examples.yaml", / {10}tenantUserCount: \d+\n/g, "");
  const list = "Breaking:\n\n- POST /api/roles/search: response member data.results[].tenantUserCount removed";
  await expectChangesets(await specUpdate(), "major", list);
});

test("another name for an operation is a major release", async () => {
  await edit("roles/search.yaml", /operationId: searchRoles/, "operationId: findRoles");
  const list = "Breaking:\n\n- POST /api/roles/search: operation renamed from searchRoles to findRoles";
  await expectChangesets(await specUpdate(), "major", list);
});
