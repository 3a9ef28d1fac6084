import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import manifest from "../../../packages/mock/package.json" with { type: "json" };
import { blocksOf, GuideProject } from "../support/guides.ts";

const guides = join(import.meta.dirname, "..", "..", "..", "docs", "guides");
const bin = join(import.meta.dirname, "..", "..", "node_modules", ".bin", "keepnet-mock");

const texts = await Promise.all((await readdir(guides)).map((name) => readFile(join(guides, name), "utf8")));
const written = texts.filter((text) => text.includes("keepnet-mock")).join("\n");

test("every option of the mock's command that a guide names is one that it has", async () => {
  const { stdout: help } = await promisify(execFile)(bin, ["--help"]);
  const code = [...written.matchAll(/`(--[^`]+)`|keepnet-mock (--[^`\n]+)/g)].flatMap((match) => match.slice(1));
  const options = new Set(code.join(" ").match(/(?<= |^)--[a-z-]+/g));
  expect(options.size).toBeGreaterThan(8);
  expect([...options].filter((option) => !help.includes(`  ${option} `))).toEqual([]);
});

test("the mock starts with every fault and scenario that a guide writes for its command", async () => {
  const pairs = [...written.matchAll(/(--fault|--scenario) ([\w=.,-]+)/g)].flatMap(([, option = "", value = ""]) => [
    option,
    value,
  ]);
  expect(pairs.length).toBeGreaterThan(6);
  const mock = spawn(bin, ["--port", "0", ...pairs], { stdio: ["ignore", "pipe", "pipe"] });
  const [line] = (await Promise.race([
    once(createInterface(mock.stdout), "line"),
    once(createInterface(mock.stderr), "line"),
  ])) as string[];
  mock.kill();
  expect(line).toContain("http://127.0.0.1:");
});

test("every fault of the recipes compiles, and the mock takes it", async () => {
  const faults = await readFile(join(guides, "faults.md"), "utf8");
  const [, recipes = ""] = /## Recipes\n(.*?)\n## /s.exec(faults) ?? [];
  const list = [...recipes.matchAll(/`(\{.*?\})` \|/g)].map(([, fault]) => fault);
  expect(list.length).toBeGreaterThan(9);
  const program = `
    import { startMock } from "@keepnet/mock";
    await using mock = await startMock({ faults: [${list.join(", ")}] });
    console.log(mock.faults.list().length);
  `;
  await using project = await GuideProject.write("ci", { "recipes.ts": program });
  expect(await project.compile()).toBe("");
  expect(await project.run(["recipes.ts"], "")).toBe(`${list.length}\n`);
});

test("the workflow of the guide has a Node on which the mock runs", async () => {
  const [{ source = "" } = {}] = (await blocksOf("ci")).filter(({ title }) => title?.endsWith(".yml"));
  const [, version = ""] = /node-version: (\d+)/.exec(source) ?? [];
  expect(Number(version)).toBeGreaterThanOrEqual(Number.parseInt(manifest.engines.node.replace(">=", ""), 10));
});
