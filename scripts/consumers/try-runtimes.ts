import { deepEqual, equal } from "node:assert/strict";
import { join } from "node:path";
import { check } from "./check.ts";
import { execute } from "./execute.ts";
import { Mock } from "./mock.ts";
import { judge } from "./outcome.ts";
import { createProject } from "./project.ts";
import { runReadme } from "./readme.ts";
import type { Registry } from "./registry.ts";
import { runOnBun } from "./runtimes/bun.ts";
import { askThroughChromiumsCache, runOnChromium } from "./runtimes/chromium.ts";
import { runOnDeno } from "./runtimes/deno.ts";
import { installNode, runOnNode } from "./runtimes/node.ts";
import { runOnWorkerd } from "./runtimes/workerd.ts";
import { versions } from "./versions.ts";

/** The mock starts on the oldest Node that it allows, and answers the program. */
export async function tryOldestMock(ofNode: string, project: string, folder: string): Promise<void> {
  await check(`the mock runs on Node ${versions.nodeOfMock}`, async () => {
    const mock = await Mock.start(ofNode, await installNode(versions.nodeOfMock, folder));
    try {
      await judge(await runOnNode(process.execPath, project, mock), mock);
    } finally {
      await mock.stop();
    }
  });
}

/** Runs the program on each runtime against one mock, which runs in the tools' own Node. */
export async function tryRuntimes(project: string, mock: Mock, folder: string, registry: Registry): Promise<void> {
  const runs = (where: string, run: () => Promise<string>) =>
    check(`${where} runs the program`, async () => judge(await run(), mock));
  await check("the README's example runs", () => runReadme(project, mock));
  await check("a call without its company is refused in plain JavaScript", async () => {
    equal((await execute(process.execPath, ["unscoped.js", mock.url], project)).trim(), "invalid_scope");
  });
  await runs(`Node ${process.versions.node}`, () => runOnNode(process.execPath, project, mock));
  for (const version of versions.node) {
    await runs(`Node ${version}`, async () => runOnNode(await installNode(version, folder), project, mock));
  }
  const ofBun = await createProject("program", join(folder, "of-bun"), registry);
  await runs(`Bun ${versions.bun}`, () => runOnBun(folder, ofBun, registry, mock));
  const ofDeno = await createProject("program", join(folder, "of-deno"), registry);
  await runs(`Deno ${versions.deno}`, () => runOnDeno(folder, ofDeno, registry, mock));
  await runs(`workerd of miniflare ${versions.miniflare}`, () => runOnWorkerd(folder, project, mock));
  await runs("Chromium", () => runOnChromium(project, mock));
  await check("Chromium's cache gives no company what another was told", async () => {
    const companies = ["a1", "b2", "a1"];
    deepEqual(await askThroughChromiumsCache(project, companies), companies);
  });
}
