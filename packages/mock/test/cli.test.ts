import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, test } from "vitest";
import { createMock } from "../src/index.ts";
import { unsupportedNode } from "../src/node-version.ts";
import { fixture, startFixture } from "./support.ts";

const bin = fileURLToPath(new URL("../src/bin.ts", import.meta.url));
const children = new Set<ChildProcess>();
afterEach(() => {
  for (const child of children) child.kill("SIGKILL");
  children.clear();
});

function start(args: readonly string[], nodeArgs: readonly string[] = []) {
  const child = spawn(process.execPath, [...nodeArgs, bin, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  children.add(child);
  const output = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text) => {
    output.stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text) => {
    output.stderr += text;
  });
  const ended = once(child, "close").then(([code]) => ({ code, ...output }));
  const printed = async (pattern: RegExp): Promise<string> => {
    for (;;) {
      const found = pattern.exec(output.stdout)?.[0];
      if (found !== undefined) return found;
      await Promise.race([once(child.stdout, "data"), ended.then(() => Promise.reject(new Error(output.stderr)))]);
    }
  };
  return { child, ended, printed };
}

const refusal = (message: RegExp) => ({ code: 2, stdout: "", stderr: expect.stringMatching(message) });

describe("keepnet-mock", () => {
  test("goes on without a log where the reader of its output goes, and says nothing of it", async () => {
    const { child, ended, printed } = start(["--port", "0", "--document", fixture]);
    const url = await printed(/http:\S+/);
    child.stdout.destroy();
    for (let index = 0; index < 3; index += 1) expect((await fetch(`${url}/nope`)).status).toBe(404);
    child.kill("SIGTERM");
    const { code, stderr } = await ended;
    expect([code, stderr]).toEqual([0, ""]);
  });

  test.each(["SIGTERM", "SIGINT"] as const)(
    "prints its URL, then a line per request, and ends with 0 at %s",
    async (signal) => {
      const { child, ended, printed } = start(["--port", "0", "--document", fixture]);
      const url = await printed(/http:\S+/);
      const headers = { authorization: "Bearer x", "X-KEEPNET-Company-Id": "aL2dR7wKx4Qs" };
      expect((await fetch(`${url}/api/companies/mine`, { headers })).status).toBe(200);
      await fetch(`${url}/nope`);
      await printed(/nope.*\n/);
      child.kill(signal);
      const { code, stdout, stderr } = await ended;
      expect([code, stderr]).toEqual([0, ""]);
      expect(stdout.replaceAll(/\d+ms/g, "5ms").split("\n")).toEqual([
        `The Keepnet mock listens on ${url}`,
        "GET /api/companies/mine aL2dR7wKx4Qs 200 5ms",
        "GET /nope - 404 5ms The OpenAPI document has no path /nope. Paths are case-sensitive.",
        "",
      ]);
    },
  );

  test("lets a request under way finish at SIGTERM, and then ends with 0", async () => {
    const { child, ended, printed } = start(["--port", "0", "--document", fixture]);
    const { port } = new URL(await printed(/http:\S+/));
    const socket = connect(Number(port), "127.0.0.1").setEncoding("utf8");
    const head = "POST /api/companies/search HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer x\r\n";
    socket.write(`${head}Content-Type: application/json\r\nContent-Length: 28\r\nExpect: 100-continue\r\n\r\n`);
    expect(String(await once(socket, "data"))).toMatch(/^HTTP\/1\.1 100 /);
    const idle = connect(Number(port), "127.0.0.1");
    await once(idle, "connect");
    child.kill("SIGTERM");
    await once(idle, "close");
    socket.write('{"pageNumber":1,"filter":{}}');
    expect(String(await once(socket, "data"))).toMatch(/^HTTP\/1\.1 200 /);
    expect(await ended).toMatchObject({ code: 0, stderr: "" });
  });

  test("serves without CORS at --no-cors", async () => {
    const { printed } = start(["--port", "0", "--no-cors", "--document", fixture]);
    const response = await fetch(await printed(/http:\S+/));
    expect(response.headers.has("access-control-allow-origin")).toBe(false);
  });

  test("lets a page delete at --cors, and one on this machine control it at --control-origin", async () => {
    const origins = ["http://localhost:5173", "http://localhost:3000"];
    const controlled = origins.flatMap((origin) => ["--control-origin", origin]);
    const { printed } = start(["--port", "0", "--cors", "--document", fixture, ...controlled]);
    const url = await printed(/http:\S+/);
    const deletion = { method: "DELETE", headers: { origin: "https://app.example", authorization: "Bearer x" } };
    expect((await fetch(`${url}/api/companies/aL2dR7wKx4Qs`, deletion)).status).not.toBe(403);
    for (const origin of origins) {
      const response = await fetch(`${url}/__mock/faults`, { headers: { origin } });
      expect([response.status, response.headers.get("access-control-allow-origin")]).toEqual([200, origin]);
    }
    expect((await fetch(`${url}/__mock/faults`, { headers: { origin: "http://localhost:4000" } })).status).toBe(403);
  });

  test("prints nothing but the start at --quiet, and a line of JSON for each event at --json", async () => {
    const quiet = start(["--port", "0", "--quiet", "--document", fixture]);
    await fetch(`${await quiet.printed(/http:\S+/)}/nope`);
    quiet.child.kill("SIGTERM");
    expect((await quiet.ended).stdout).toMatch(/^The Keepnet mock listens on \S+\n$/);

    const json = start(["--port", "0", "--json", "--document", fixture]);
    const { url } = JSON.parse(await json.printed(/^.*(?=\n)/));
    await fetch(`${url}/nope?token=t0ken`);
    const line = JSON.parse(await json.printed(/(?<=\n).*(?=\n)/));
    expect(line).toMatchObject({ event: "request", method: "GET", path: "/nope", status: 404 });
    expect(JSON.stringify(line)).not.toContain("t0ken");
  });

  test.each([
    [["--strict"], 400],
    [[], 200],
  ])("with %j an unknown member gets a %i", async (args, status) => {
    const { printed } = start(["--port", "0", "--document", fixture, ...args]);
    const url = await printed(/http:\S+/);
    const headers = { authorization: "Bearer x", "content-type": "application/json" };
    const body = JSON.stringify({ pageNumber: 1, filter: {}, colour: 1 });
    expect((await fetch(`${url}/api/companies/search`, { method: "POST", headers, body })).status).toBe(status);
    await printed(status === 200 ? / 200 \d+ms ignored: body\.colour is not a known member\n/ : / 400 /);
  });

  test("adds generated companies at --companies", async () => {
    const { printed } = start(["--port", "0", "--companies", "3", "--users", "2", "--seed", "x"]);
    const response = await fetch(`${await printed(/http:\S+/)}/__mock/snapshot`);
    const { companies } = (await response.json()) as { companies: { tables: { targetUsers: object[] } }[] };
    expect(companies.slice(-3).map(({ tables }) => tables.targetUsers.length)).toEqual([2, 2, 2]);
  });

  test("makes go wrong what --fault says, in the order of the faults", async () => {
    const faults = [
      "status=429,retry-after=30,times=1",
      "operation=GET /api/companies/mine,status=503",
      "rateLimit=1/60",
    ];
    const { printed } = start(["--port", "0", "--document", fixture, ...faults.flatMap((fault) => ["--fault", fault])]);
    const url = await printed(/http:\S+/);
    const ask = async (path: string) => {
      const { status, headers } = await fetch(url + path);
      return [status, headers.get("retry-after")];
    };
    expect(await ask("/api/companies/mine")).toEqual([429, "30"]);
    expect(await ask("/api/companies/mine")).toEqual([503, null]);
    expect(await ask("/nowhere")).toEqual([404, null]);
    expect(await ask("/nowhere")).toEqual([429, expect.stringMatching(/^(59|60)$/)]);
  });

  test("starts with the data of --dataset, and can be controlled on any host at --control", async () => {
    const folder = await mkdtemp(join(tmpdir(), "keepnet-mock-"));
    try {
      const file = join(folder, "dataset.json");
      const dataset = { credentials: [], companies: [{ id: "c1", name: "Brackenfold", number: 1, tables: {} }] };
      await writeFile(file, JSON.stringify(dataset));
      const { printed } = start(["--port", "0", "--host", "127.1", "--dataset", file, "--control"]);
      const url = await printed(/http:\S+/);
      expect(await (await fetch(`${url}/__mock/snapshot`)).json()).toEqual(dataset);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test("prints in its help the clients that can sign in", async () => {
    const { stdout } = await start(["--help"]).ended;
    const clients = [...stdout.matchAll(/^ +(mock-\S+) +(mock-\S+) +(.+?) {2,}(\w{12})$/gm)].map((row) => row.slice(1));
    const roles = clients.map(([clientId, , role]) => [clientId, role]);
    expect(roles).toEqual([
      ["mock-reseller", "Reseller"],
      ["mock-second-reseller", "Reseller"],
      ["mock-company-admin", "Company Admin"],
      ["mock-report-reader", "Report Reader"],
    ]);
    await using mock = await createMock();
    for (const [clientId = "", secret = ""] of clients) {
      const fields = { grant_type: "client_credentials", client_id: clientId, client_secret: secret, scope: "api1" };
      const body = new URLSearchParams(fields);
      expect((await mock.fetch("http://mock/connect/token", { method: "POST", body })).status).toBe(200);
    }
  });

  test("prints its help and its version", async () => {
    const { ended: help } = start(["--help"]);
    expect(await help).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^Usage: .*--document FILE/s),
      stderr: "",
    });
    const { version } = JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8"));
    const { ended } = start(["--version"]);
    expect(await ended).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
  });

  test("refuses a port in use in one line, with exit code 2", async () => {
    await using mock = await startFixture();
    const { ended } = start(["--port", String(mock.port), "--document", fixture]);
    expect(await ended).toEqual(
      refusal(/^keepnet-mock: Port \d+ on 127\.0\.0\.1 is in use\. Stop .* another port.*\n$/),
    );
  });

  test.each([
    [["--prot", "1"], /^keepnet-mock: Unknown option '--prot'\. See keepnet-mock --help\.\n$/],
    [["extra"], /^keepnet-mock: Unexpected argument 'extra'\. .*--help\.\n$/],
    [["--port"], /^keepnet-mock: Option '--port <value>' argument missing\. .*--help\.\n$/],
    [["--port", "abc"], /^keepnet-mock: --port must be a whole number of at least 0, not "abc"\. .*--help\.\n$/],
    [["--port="], /^keepnet-mock: --port must be a whole number of at least 0, not ""\. .*\n$/],
    [["--port", "70000"], /^keepnet-mock: The option "port" must be a whole number.*, not 70000\.\n$/],
    [
      ["--companies", "2001"],
      /^keepnet-mock: The option "companies" must be a whole number from 0 to 2000, not 2001\.\n$/,
    ],
    [["--users", "many"], /^keepnet-mock: --users must be a whole number of at least 0, not "many"\. .*\n$/],
    [["--quiet", "--json"], /^keepnet-mock: --quiet and --json exclude each other\. .*\n$/],
    [["--cors", "--no-cors"], /^keepnet-mock: --cors and --no-cors exclude each other\. .*\n$/],
    [
      ["--control-origin", "https://app.example"],
      /^keepnet-mock: The option "controlOrigins" must be a list of origins on this machine, .*\n$/,
    ],
    [["--document", "/nowhere.json"], /^keepnet-mock: The OpenAPI document \/nowhere\.json cannot be read: .*\n$/],
    [
      ["--fault", "teapot"],
      /^keepnet-mock: The fault "teapot" must be written as name=value, .* e\.g\. status=503,times=2\.\n$/,
    ],
    [
      ["--fault", "status=99"],
      /^keepnet-mock: faults\[0\]\.status must be a whole number from 400 to 599, not 99\.\n$/,
    ],
    [["--fault", "body=slow,sead=1"], /^keepnet-mock: There is no faults\[0\]\.sead\. A fault has .*\n$/],
    [["--dataset", "/nowhere.json"], /^keepnet-mock: The dataset \/nowhere\.json cannot be read: .*\n$/],
    [["--dataset", bin], /^keepnet-mock: The dataset .* is not JSON: line 1, column 1: .*\n$/],
    [["--document", bin], /^keepnet-mock: The OpenAPI document .* is not JSON: .*\n$/],
  ])("refuses %j in one line, with exit code 2", async (args, message) => {
    const { ended } = start(args);
    expect(await ended).toEqual(refusal(message));
  });

  test("refuses an older Node in one line, before it loads anything that needs a newer one", async () => {
    const preload = `
      import { registerHooks } from "node:module";
      Object.defineProperty(process, "versions", { value: { ...process.versions, node: "24.17.9" } });
      registerHooks({ resolve(name, context, next) {
        if (name.includes("prism")) throw new Error(name + " was loaded");
        return next(name, context);
      } });`;
    const { ended } = start(["--help"], ["--import", `data:text/javascript,${encodeURIComponent(preload)}`]);
    expect(await ended).toEqual(refusal(/^keepnet-mock needs Node 24\.18 or newer, this is Node 24\.17\.9\. .*\n$/));
  });
});

test.each([
  ["20.20.2", false],
  ["24.17.0", false],
  ["24.18.0", true],
  ["24.100.0", true],
  ["26.0.0", true],
])("Node %s is supported: %s", (version, supported) => {
  expect(unsupportedNode(version) === undefined).toBe(supported);
});

test("keepnet-mock keeps its state from one start to the next, and starts in a scenario at its time", async () => {
  const folder = await mkdtemp(join(tmpdir(), "keepnet-mock-"));
  const args = ["--port", "0", "--now", "2026-06-26T10:00:00Z", "--scenario", "licence-exceeded"];
  const run = async (act: (url: string) => Promise<void>) => {
    const { child, ended, printed } = start([
      ...args,
      "--scenario",
      "campaign-running",
      "--state",
      join(folder, "s.json"),
    ]);
    await act(await printed(/http:\S+/));
    child.kill("SIGTERM");
    expect(await ended).toMatchObject({ code: 0, stderr: "" });
  };
  const scenarios = (url: string) => fetch(`${url}/__mock/scenarios`).then((response) => response.json());
  try {
    await run(async (url) => {
      const on = ((await scenarios(url)) as { name: string; isOn: boolean }[]).filter(({ isOn }) => isOn);
      expect(on.map(({ name }) => name)).toEqual(["licence-exceeded", "campaign-running"]);
      await fetch(`${url}/__mock/clock`, { method: "POST", body: JSON.stringify({ advance: { days: 2 } }) });
    });
    await run(async (url) => {
      const clock = await fetch(`${url}/__mock/clock`);
      expect(await clock.json()).toEqual({ now: "2026-06-28T10:00:00.000Z" });
    });
  } finally {
    await rm(folder, { recursive: true });
  }
});

test.each([
  [["--scenario", "huge"], /The option "scenario" must be one or a list of licence-exceeded/],
  [["--now", "tomorrow"], /The option "now" must be a Date/],
  [["--state", ""], /The option "state" must be the path of a file/],
])("keepnet-mock %j is refused", async (args, message) => {
  expect(await start(["--port", "0", ...args]).ended).toEqual(refusal(message));
});
