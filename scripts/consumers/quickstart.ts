import { spawn } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { root } from "../run.ts";
import { check } from "./check.ts";
import { execute } from "./execute.ts";
import type { Registry } from "./registry.ts";

const page = "docs/guides/quickstart.md";
const block = /^```(\w+)(?: title="(.+?)")?\n(.*?)^```$/gms;

/** Follows the quickstart to the letter, from an empty folder: its files, its commands, and what they print. */
export async function followQuickstart(folder: string, { url }: Registry): Promise<void> {
  await mkdir(folder, { recursive: true });
  const text = await readFile(join(root, page), "utf8");
  const environment = {
    npm_config_registry: url,
    npm_config_audit: "false",
    npm_config_fund: "false",
    PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}`,
  };
  const startedAt = performance.now();
  let cwd = folder;
  let printed = "";
  const mock: { stop: () => void; url: string } = { stop: () => {}, url: "" };
  try {
    for (const [, language, title, source = ""] of text.matchAll(block)) {
      if (title) await writeFile(join(cwd, title), source.replace("http://127.0.0.1:4010", mock.url));
      else if (source === "npx keepnet-mock\n") Object.assign(mock, await startMock(cwd, environment));
      else if (language === "sh") {
        printed = (await check(`the quickstart: ${commandsOf(source)}`, () => run(source, cwd, environment))) ?? "";
        cwd = join(cwd, /^cd (\S+)$/m.exec(source)?.[1] ?? "");
      } else if (language === "text") {
        const lines = printed.split("\n");
        await check(`it prints ${source.trim()}`, async () => {
          if (!lines.includes(source.trim())) throw new Error(`It printed ${printed}`);
        });
      }
    }
    console.log(`  the commands of the quickstart took ${Math.round((performance.now() - startedAt) / 1000)} s`);
    const unscoped = 'keepnet.GET("/api/roles");\n';
    await writeFile(join(cwd, "list-companies.ts"), unscoped, { flag: "a" });
    await check("the quickstart's compiler says to name the company", async () => {
      const { stdout = "" } = await run("npx tsc", cwd, environment).then(
        () => ({}) as { stdout?: string },
        (failure: { stdout: string }) => failure,
      );
      if (!/list-companies\.ts.*Name the company/s.test(stdout)) throw new Error(`tsc printed: ${stdout}`);
    });
  } finally {
    mock.stop();
  }
}

const commandsOf = (source: string) => source.trim().split("\n").join("; ");

const run = (source: string, cwd: string, environment: NodeJS.ProcessEnv) =>
  execute("bash", ["--norc", "-ec", source], cwd, environment);

/** The mock of the page's command, on a port that is free. */
async function startMock(cwd: string, environment: NodeJS.ProcessEnv): Promise<{ url: string; stop: () => void }> {
  // npx would outlive its own end, so the command that it runs is started without it
  const bin = join(cwd, "node_modules", ".bin", "keepnet-mock");
  const child = spawn(bin, ["--port", "0"], {
    cwd,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const stop = () => void child.kill("SIGTERM");
  process.once("exit", stop);
  for await (const line of createInterface(child.stdout)) {
    const [url] = line.match(/http:\/\/127\S+/) ?? [];
    if (url) {
      child.stdout.resume();
      return { url: url.replace(/\/$/, ""), stop };
    }
  }
  throw new Error("The mock ended before it listened.");
}
