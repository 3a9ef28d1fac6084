import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Mock, startMock } from "@keepnet/mock";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

const first = join(import.meta.dirname, "..", "first-call.sh");
let mock: Mock;

beforeAll(async () => {
  mock = await startMock();
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

interface Outcome {
  readonly code: unknown;
  readonly stdout: string;
  readonly stderr: string;
}

const environment = (variables: Readonly<Record<string, string>> = {}) => ({
  PATH: process.env.PATH,
  KEEPNET_BASE_URL: mock.url,
  KEEPNET_CLIENT_ID: "mock-reseller",
  KEEPNET_CLIENT_SECRET: "mock-reseller-secret",
  ...variables,
});

function run(args: readonly string[] = [], variables: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile("/bin/sh", [first, ...args], { env: environment(variables) }, (error, stdout, stderr) =>
      resolve({ code: error ? error.code : 0, stdout, stderr }),
    );
  });
}

test("it lists the companies", async () => {
  const { code, stdout, stderr } = await run();
  expect([code, stderr]).toEqual([0, expect.stringContaining("/connect/token: done\n/api/companies/search: done\n")]);
  const names = JSON.parse(stdout).data.results.map(({ companyName }: { companyName: string }) => companyName);
  expect(names).toContain("Quillfern Logistics");
  expect(mock.requests.map(({ path, companyId }) => [path, companyId])).toEqual([
    ["/connect/token", undefined],
    ["/api/companies/search", undefined],
  ]);
});

test("it calls in one company, by the header", async () => {
  const { code, stdout } = await run(["tB6kD1wZp9Ye"]);
  expect(code).toBe(0);
  expect(JSON.parse(stdout).data).toEqual(expect.any(Array));
  expect(mock.requests.at(-1)).toMatchObject({ path: "/api/target-groups", companyId: "tB6kD1wZp9Ye", status: 200 });
});

test("no command line and no output has the secret or the token, and a secret may have any character", async () => {
  const folder = await mkdtemp(join(tmpdir(), "curl-"));
  // writes down its command line, and calls the real one
  const spy = `#!/bin/sh\nprintf '%s\\n' "$*" >>'${folder}/lines'\nPATH='${process.env.PATH}' exec curl "$@"\n`;
  await writeFile(join(folder, "curl"), spy);
  await chmod(join(folder, "curl"), 0o755);
  const PATH = `${folder}:${process.env.PATH}`;
  const good = await run([], { PATH });
  const secret = String.raw`a"b\c &d=é$(id)`;
  const wrong = await run([], { PATH, KEEPNET_CLIENT_SECRET: secret });
  const lines = await readFile(join(folder, "lines"), "utf8");
  await rm(folder, { recursive: true });
  expect(lines.match(/--fail-with-body/g)).toHaveLength(3);
  const token = mock.requests[1]?.unredacted().headers.authorization?.split(" ")[1] ?? "";
  expect(token).toMatch(/^ey/);
  for (const hidden of ["mock-reseller-secret", secret, token]) {
    expect(lines + good.stdout + good.stderr + wrong.stdout + wrong.stderr).not.toContain(hidden);
  }
  const form = new URLSearchParams(String(mock.requests.at(-1)?.unredacted().body));
  expect(form.get("client_secret")).toBe(secret);
  expect([wrong.code, wrong.stderr]).toEqual([1, expect.stringContaining("/connect/token failed. ")]);
});

test("a call that fails says what the API said", async () => {
  const { code, stdout, stderr } = await run(["oC5wR2hLk7Bn"]);
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr).toContain("/api/target-groups failed. ");
  expect(stderr).toContain("403");
  mock.faults.set([{ connection: "dropped", operation: "searchCompanies" }]);
  expect((await run()).stderr).toContain("/api/companies/search failed. There was no response.");
});

test("Ctrl+C stops it", async () => {
  // a process group of its own gets the signal as a whole, as in a terminal
  const script = spawn("/bin/sh", [first], { env: environment(), detached: true, stdio: ["ignore", "pipe", "pipe"] });
  mock.respond("POST /api/companies/search", async () => {
    process.kill(-Number(script.pid), "SIGINT");
    await once(script, "exit");
    return undefined;
  });
  expect((await once(script, "exit"))[0]).toBe(130);
});

test("what is wrong before the first call is exit code 2, and nothing is sent", async () => {
  const wrong = await Promise.all([
    run([], { KEEPNET_CLIENT_SECRET: "" }),
    run([], { KEEPNET_BASE_URL: "http://api.example" }),
    run([], { KEEPNET_BASE_URL: "http://127.0.0.1:4010@api.example" }),
    run(["a\r\nAuthorization: x"]),
    run(["qL3nF8vXr2Ta", "tB6kD1wZp9Ye"]),
  ]);
  expect(wrong.map(({ code }) => code)).toEqual([2, 2, 2, 2, 2]);
  expect(wrong[0]?.stderr).toContain('"npx keepnet-mock"');
  expect(mock.requests).toEqual([]);
});

test("without curl it says so", async () => {
  expect(await run([], { PATH: "/nowhere" })).toMatchObject({
    code: 1,
    stderr: expect.stringContaining("curl is not installed"),
  });
});
