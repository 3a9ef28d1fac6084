import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Json, operationsOf, Place } from "@keepnet/document";
import { type Mock, startMock } from "@keepnet/mock";
import document from "@keepnet/openapi/openapi.json" with { type: "json" };
import { codeSampleOf, curlSampleOf } from "@keepnet/samples";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { signIn } from "../../docs/build/operations/sign-in.ts";
import { Programs } from "./support/programs.ts";

const execute = promisify(execFile);
const folder = new Programs("operation-samples");
const operations = operationsOf(Place.rootOf(document as unknown as Json)).map((operation, index) => ({
  name: `operation-${index + 1}`,
  key: operation.key,
  source: codeSampleOf(operation, signIn),
  command: curlSampleOf(operation),
}));
let mock: Mock;

beforeAll(async () => {
  // Some are about records that only the document has, or make what the sandbox has already.
  mock = await startMock({ sandbox: false });
  vi.stubEnv("KEEPNET_BASE_URL", mock.url);
  vi.stubEnv("KEEPNET_CLIENT_ID", "mock-reseller");
  vi.stubEnv("KEEPNET_CLIENT_SECRET", "mock-reseller-secret");
  await folder.write(operations);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await mock.close();
  await folder.remove();
});

test("the program on the page of each operation compiles", async () => {
  expect(operations.length).toBeGreaterThan(200);
  expect(await folder.compile()).toBe("");
});

test("each of them makes its call, and is refused nothing", async () => {
  vi.spyOn(console, "log").mockReturnValue();
  const failures: unknown[] = [];
  for (const { name, key } of operations) {
    mock.reset();
    const outcome = await import(folder.fileOf(name)).then(() => undefined, String);
    const refused = mock.requests.filter(({ status }) => status >= 400);
    const called = key === "POST /connect/token" || mock.requests.length > 1;
    if (outcome || refused.length > 0 || !called) failures.push([key, outcome, refused.map(({ reason }) => reason)]);
  }
  expect(failures).toEqual([]);
});

test("the curl command on the page of each operation makes its call, and is refused nothing", async () => {
  mock.reset();
  const cwd = join(import.meta.dirname, "..", "reports", "operation-commands");
  await mkdir(cwd, { recursive: true });
  await writeFile(join(cwd, "users.csv"), "Email,First name\nanna@example.com,Anna\n");
  const body = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: "mock-reseller",
    client_secret: "mock-reseller-secret",
    scope: "api1",
  });
  const response = await fetch(`${mock.url}/connect/token`, { method: "POST", body });
  const { access_token: token } = (await response.json()) as { access_token: string };
  const before = mock.requests.length;
  const curl = 'curl() { command curl --silent --output /dev/null --fail-with-body "$@"; }';
  const script = [curl, ...operations.map(({ command }) => command.replace(/ \\\n {2}--remote-name.*?name/, ""))].join(
    "\n",
  );
  await execute("bash", ["-uc", script], {
    cwd,
    env: { PATH: process.env.PATH, KEEPNET_BASE_URL: mock.url, TOKEN: token },
  });
  const sent = mock.requests.slice(before);
  expect(sent).toHaveLength(operations.length);
  expect(sent.filter(({ status }) => status >= 400).map(({ path, reason }) => [path, reason])).toEqual([]);
});
