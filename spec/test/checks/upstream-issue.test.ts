import { execFile } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { vendor } from "./vendor-document.ts";

const script = fileURLToPath(new URL("../../../scripts/upstream-issue.ts", import.meta.url));

let published: string;
let issues: { number: number; body: string; html_url: string }[];
const calls: string[] = [];
/** Serves the vendor's document and GitHub's issues. */
const server = createServer(async (request, response) => {
  if (request.url?.endsWith(".json")) return response.writeHead(published ? 200 : 404).end(published);
  calls.push(`${request.method} ${request.url}`);
  const issue = issues[0] ?? { number: 5, body: "", html_url: "https://github.example/issues/5" };
  if (request.method !== "GET") issues = [{ ...issue, ...JSON.parse(await text(request)) }];
  return response.end(JSON.stringify(request.method === "GET" ? issues : issue));
});

beforeAll(async () => {
  await once(server.listen(0, "127.0.0.1"), "listening");
});
afterAll(() => void server.close());
beforeEach(() => {
  issues = [];
  calls.length = 0;
  published = JSON.stringify(vendor);
});

async function run(): Promise<{ code: number; output: string }> {
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const env = {
    ...process.env,
    GITHUB_API_URL: url,
    GITHUB_REPOSITORY: "keepnet/keepnet-typescript",
    GITHUB_TOKEN: "not-a-token",
    UPSTREAM_DOCUMENT_URL: `${url}/vendor.json`,
  };
  return new Promise((resolve) => {
    execFile(process.execPath, [script], { env }, (error, stdout, stderr) => {
      resolve({ code: Number(error?.code ?? 0), output: `${stdout}${stderr}` });
    });
  });
}

const path = "/repos/keepnet/keepnet-typescript/issues";

test("news open one issue, which later news update", async () => {
  const { code, output } = await run();
  expect(output).toContain("The report is in https://github.example/issues/5.");
  expect(code).toBe(0);
  expect(issues[0]?.body).toMatch(/^1 operations in vendor.json, /);
  await run();
  const open = `GET ${path}?state=open&labels=upstream-document`;
  expect(calls).toEqual([open, `POST ${path}`, open, `PATCH ${path}/5`]);
});

test.each([
  ["is no OpenAPI document", "<html>"],
  ["is not there", ""],
])("a document that %s fails the run and opens nothing", async (_what, content) => {
  published = content;
  expect((await run()).code).not.toBe(0);
  expect(calls).toEqual([]);
});
