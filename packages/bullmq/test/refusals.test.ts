import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { bearer, createKeepnet } from "@keepnet/core";
import type { Queue } from "bullmq";
import { expect, test } from "vitest";
import { companyWorker, enqueueCompanies, runStatus, sharedLimit } from "../src/index.ts";

const keepnet = createKeepnet({ auth: bearer("token") });
// a refusal comes before the queue is used
const queue = { name: "companies", opts: {} } as Queue;

test.each<[string, () => unknown, string]>([
  ["an unknown option", () => enqueueCompanies(queue, keepnet, { run: "r", atempts: 3 } as never), "no option atempts"],
  ["a run with a colon", () => enqueueCompanies(queue, keepnet, { run: "a:b" }), "not the name of a run"],
  ["no attempts", () => enqueueCompanies(queue, keepnet, { run: "r", attempts: 0 }), "0 as its attempts"],
  ["the status of an empty name", () => runStatus(queue, ""), "not the name of a run"],
  [
    "a concurrency of 0",
    async () => companyWorker(queue, keepnet, () => {}, { concurrency: 0 }),
    "0 as its concurrency",
  ],
  [
    "an unknown limit",
    async () => sharedLimit({} as never, { requestsPerSecond: 1, per: 1 } as never),
    "no option per",
  ],
  ["a limit of 0", async () => sharedLimit({} as never, { requestsPerSecond: 0 }), "0 as its requestsPerSecond"],
])("%s is refused with what is wrong", async (_name, call, message) => {
  await expect(call()).rejects.toMatchObject({ code: "invalid_options", message: expect.stringContaining(message) });
});

test("the command says how it is used: with --help on stdout, and without its arguments as an error", async () => {
  const run = (...args: string[]) =>
    promisify(execFile)(process.execPath, [join(import.meta.dirname, "../src/bin.ts"), ...args]);
  const usage = expect.stringMatching(/^keepnet-bullmq QUEUE RUN .*--redis URL/);
  expect(await run("--help")).toEqual({ stdout: usage, stderr: "" });
  await expect(run("companies")).rejects.toMatchObject({ code: 2, stdout: "", stderr: usage });
});
