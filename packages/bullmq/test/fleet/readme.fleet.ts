import { execFile } from "node:child_process";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { hasServices } from "../support/services.ts";
import { startWorld, stop } from "../support/world.ts";

const root = join(import.meta.dirname, "../..");

test.skipIf(!hasServices)(
  "the README leads from forEachCompany to four workers that do the same",
  async () => {
    const folder = join(root, "reports", "readme");
    await mkdir(folder, { recursive: true });
    onTestFinished(() => rm(folder, { recursive: true }));
    const text = await readFile(join(root, "README.md"), "utf8");
    const sources = [...text.matchAll(/```ts\n(.*?)```/gs)].map(([, source = ""]) => source);
    const files = ["single.ts", "worker.ts", "enqueue.ts"];
    expect(sources).toHaveLength(files.length);
    await Promise.all(files.map((file, index) => writeFile(join(folder, file), sources[index] ?? "")));

    const tsconfig = { extends: "../../tsconfig.json", compilerOptions: { rootDir: "../.." }, include: ["*.ts"] };
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify(tsconfig));
    const compiler = promisify(execFile)(join(root, "node_modules/.bin/tsc"), ["-p", folder]);
    expect((await compiler.catch((failure: { stdout: string }) => failure)).stdout).toBe("");

    const { run, status, start } = await startWorld(folder, { companies: 10 });
    const single = (await run("single.ts")).trim().split("\n");
    expect(single).toHaveLength(16);
    expect(await run("enqueue.ts")).toMatch(/^16 companies\n.*done: 0,.*waiting: 16,/s);
    expect(await run("enqueue.ts")).toContain("there already");
    const workers = [1, 2, 3, 4].map(() => start("worker.ts"));
    let printed = "";
    for (const { stdout } of workers) stdout?.on("data", (data) => (printed += data));
    await expect.poll(() => status("2026-11-28"), { timeout: 60_000, interval: 500 }).toMatch(/ done +│ 16 +│/);
    expect(await Promise.all(workers.map(stop))).toEqual([0, 0, 0, 0]);
    expect(printed.trim().split("\n").sort()).toEqual(single.sort());
  },
  120_000,
);
