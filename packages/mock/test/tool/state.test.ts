import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createMock, startMock } from "../../src/index.ts";
import { StateKeeper } from "../../src/state/keeper.ts";
import { dataOf, quillfern, searchBody } from "../sandbox/support.ts";
import { renewed } from "./signed.ts";

const now = "2026-06-26T10:00:00Z";
let folder: string;
let state: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "keepnet-mock-"));
  state = join(folder, "state.json");
});
afterEach(() => rm(folder, { recursive: true }));

async function addGroup({ send }: Awaited<ReturnType<typeof renewed>>, name: string): Promise<void> {
  await dataOf(send("POST /api/target-groups", { name, priority: "High" }, quillfern));
}

test("what was done is there after a restart, and the clock goes on from where it was moved", async () => {
  const first = await renewed({ now, state });
  await addGroup(first, "Night shift");
  first.mock.clock.advance({ hours: 2 });
  const before = first.mock.snapshot();
  await first.mock.close();
  await using second = await renewed({ now, state: pathToFileURL(state) });
  expect(second.mock.snapshot()).toEqual(before);
  expect(second.mock.clock.now()).toBe(Date.parse(now) + 7_200_000);
  // new ids are not those that were drawn before
  await addGroup(second, "Day shift");
  const found = second.send("POST /api/target-groups/search", searchBody("Name"), quillfern);
  expect(await (await found).text()).toMatch(/Day shift.*Night shift/);
  second.mock.reset();
  expect(JSON.stringify(second.mock.snapshot())).not.toContain("Night shift");
  expect(second.mock.clock.now()).toBe(Date.parse(now));
});

test("a change is written soon, many at once, and the rest at the end", async () => {
  let written = 0;
  const timers: (() => void)[] = [];
  const setTimeout = ((run: () => void) => timers.push(run)) as never;
  const clearTimeout = (() => undefined) as never;
  const dataset = { credentials: [], companies: [] };
  const keeper = new StateKeeper(state, () => ({ clockOffset: ++written, dataset }), { setTimeout, clearTimeout });
  const offset = async () => JSON.parse(await readFile(state, "utf8")).clockOffset;
  expect(await offset()).toBe(1);
  keeper.changed();
  keeper.changed();
  expect([timers.length, await offset()]).toEqual([1, 1]);
  timers[0]?.();
  expect(await offset()).toBe(2);
  keeper.changed();
  keeper.close();
  expect(await offset()).toBe(3);
  keeper.close();
  expect(await offset()).toBe(3);
});

test("every kind of change is one, and a read is none", async () => {
  const changes: string[] = [];
  const kept = async (name: string, act: (one: Awaited<ReturnType<typeof renewed>>) => unknown) => {
    await rm(state, { force: true });
    const one = await renewed({ now, state });
    const { mtimeMs } = await stat(state);
    await writeFile(state, "overwritten");
    await act(one);
    await one.mock.close();
    if ((await readFile(state, "utf8")) !== "overwritten") changes.push(name);
    expect(mtimeMs).toBeGreaterThan(0);
  };
  await kept("write", (one) => addGroup(one, "Night shift"));
  await kept("reset", ({ mock }) => mock.reset());
  await kept("load", ({ mock }) => mock.loadDataset({ credentials: [], companies: [] }));
  await kept("clock", ({ mock }) => mock.clock.advance({ hours: 1 }));
  await kept("snapshot", ({ mock }) => mock.snapshot());
  await kept("refused without a token", ({ mock }) => mock.fetch("http://mock.example/api/companies/my"));
  expect(changes).toEqual(["write", "reset", "load", "clock"]);
});

test("the file is whole at all times and for its owner alone, and nothing else is left beside it", async () => {
  const one = await renewed({ now, state });
  for (let index = 0; index < 5; index++) await addGroup(one, `Group ${index}`);
  await one.mock.close();
  expect(await readdir(folder)).toEqual(["state.json"]);
  expect((await stat(state)).mode & 0o777).toBe(0o600);
  expect(JSON.parse(await readFile(state, "utf8"))).toMatchObject({ format: "keepnet-mock-state", version: 1 });
});

const dataset = { credentials: [], companies: [] };
const right = { format: "keepnet-mock-state", version: 1, clockOffset: 0, dataset };
test.each([
  ["no JSON", "{", "it is not JSON"],
  ["the file of something else", "{}", "a mock did not write it"],
  ["a snapshot", JSON.stringify(dataset), "a mock did not write it"],
  ["another version", JSON.stringify({ ...right, version: 2 }), "it has version 2, and this mock knows 1"],
  ["an unknown member", JSON.stringify({ ...right, more: 1 }), "it has the unknown member more"],
  ["a wrong clock", JSON.stringify({ ...right, clockOffset: "1" }), "its clockOffset must be a whole number"],
  ["a wrong dataset", JSON.stringify({ ...right, dataset: {} }), "must have required property"],
])("%s is refused, and left as it is", async (_, text, reason) => {
  await writeFile(state, text);
  await expect(createMock({ state })).rejects.toMatchObject({
    code: "STATE_INVALID",
    message: expect.stringMatching(new RegExp(`^The state file .*state.json cannot be used: .*${reason}.*Use another`)),
  });
  expect(await readFile(state, "utf8")).toBe(text);
});

test("a file that cannot be read or written is an error of the start", async () => {
  await expect(createMock({ state: folder })).rejects.toMatchObject({ code: "STATE_UNREADABLE" });
  await expect(createMock({ state: join(folder, "none", "state.json") })).rejects.toMatchObject({
    code: "STATE_UNWRITABLE",
    message: expect.stringMatching(/cannot be written: ENOENT.*Check the path/),
  });
  await expect(createMock({ state, sandbox: false })).rejects.toMatchObject({
    message: 'The option "state" is for the sandbox, which is off.',
  });
});

test("a mock that cannot listen leaves no listener behind", async () => {
  await using other = await startMock();
  const before = process.listenerCount("exit");
  await expect(startMock({ state, port: other.port })).rejects.toMatchObject({ code: "PORT_IN_USE" });
  expect(process.listenerCount("exit")).toBe(before);
});
