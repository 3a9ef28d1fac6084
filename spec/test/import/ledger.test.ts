import { readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ledger } from "../../import/ledger.ts";
import { type Change, changed } from "../changed.ts";
import { copyDescription, runImport } from "./description.ts";
import { widgets } from "./widgets.ts";

let folder: string;
const get = "GET /api/widgets";
const search = "POST /api/widgets/search";

beforeEach(async () => {
  folder = await copyDescription();
  await publish();
});
afterEach(() => rm(folder, { recursive: true }));

/** The vendor's document after some changes. */
async function publish(...changes: Change[]): Promise<void> {
  await writeFile(join(folder, "vendor.json"), JSON.stringify(changed(widgets, changes)));
}

async function readLedger(): Promise<Ledger> {
  return JSON.parse(await readFile(join(folder, "upstream", "ledger.json"), "utf8"));
}

test("at first, what the description has is managed, and everything else is open", async () => {
  const { code, output } = await runImport(folder);
  expect(code).toBe(0);
  expect(output).toContain("7 open");
  const ledger = await readLedger();
  expect(Object.keys(ledger)).toHaveLength(8);
  expect(ledger["GET /api/roles"]).toEqual({
    state: "managed",
    imported: expect.stringMatching(/^(([\w-]{8}|-)(\.|$)){5}$/),
  });
  expect(ledger[get]).toEqual({ state: "open" });
});

test("what is drafted has its file, and is not drafted a second time", async () => {
  await runImport(folder, "--tag", "WidgetSetting", "--operation", get);
  const ledger = await readLedger();
  expect(ledger[get]).toMatchObject({ state: "draft", file: "widget-setting/widget-setting.yaml" });
  expect(ledger[search]).toEqual({ state: "open" });
  await stat(join(folder, "widget-setting/widget-setting.yaml"));
  const again = ["--tag", "WidgetSetting", "--operation", get];
  expect(await runImport(folder, ...again)).toMatchObject({ code: 2, output: expect.stringMatching(/^None of/) });
  // one that was thrown away is
  await rm(join(folder, "widget-setting"), { recursive: true });
  expect(await runImport(folder, ...again)).toMatchObject({ code: 0 });
});

test("what is declined has its reason, and is left out of a draft of its tag", async () => {
  await runImport(folder, "--operation", search, "--decline", "Nobody looks for widgets.");
  const { output } = await runImport(folder, "--tag", "WidgetSetting");
  expect((await readLedger())[search]).toEqual({ state: "declined", because: "Nobody looks for widgets." });
  expect(output).not.toContain("search.yaml");
});

test("what has changed, moved or gone since it was imported is told at every run until it is accepted", async () => {
  const roles = "GET /api/roles";
  await runImport(folder, "--tag", "WidgetSetting");
  await publish(
    [["paths", "/api/roles", "get", "deprecated"], true],
    [["paths", "/api/widgets/search"], undefined],
    [["paths", "/api/v2/widgets/search"], widgets.paths["/api/widgets/search"]],
    [["paths", "/api/widgets", "get"], undefined],
  );
  const told = [
    `${roles} is managed, and has changed since it was imported: status and security.`,
    `${get} is draft, and no longer in the document.`,
    `${search} is draft, and seems to be POST /api/v2/widgets/search now.`,
  ];
  await runImport(folder);
  expect((await runImport(folder)).output.split("\n").slice(0, 3)).toEqual(told);
  await runImport(folder, "--operation", roles, "--accept");
  expect((await runImport(folder)).output.split("\n").slice(0, 2)).toEqual(told.slice(1));
});

test("what was not imported cannot be accepted", async () => {
  expect(await runImport(folder, "--operation", get, "--accept")).toEqual({
    code: 2,
    output: `${get} was not imported: draft it first.\n`,
  });
});

test.each([
  ["a tag", ["--tag", "Widget"], "vendor.json has no operation of the tag Widget. It has: SystemRole, WidgetSetting."],
  ["an operation", ["--operation", "GET /x"], "GET /x is not in vendor.json. Write method and path as they are there."],
  ["an option", ["--tags", "x"], "Unknown option '--tags'"],
])("%s that is not there is refused in a line", async (_what, options, line) => {
  const { code, output } = await runImport(folder, ...options);
  expect(output).toContain(line);
  expect(code).toBe(2);
});
