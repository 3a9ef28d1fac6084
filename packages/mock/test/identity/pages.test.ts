import { once } from "node:events";
import { type OutgoingHttpHeaders, request } from "node:http";
import { describe, expect, test } from "vitest";
import { type Mock, type MockOptions, startMock } from "../../src/index.ts";
import { requestToken, tesselbrook } from "../sandbox/support.ts";

interface Received {
  readonly status: number | undefined;
  readonly headers: OutgoingHttpHeaders;
  readonly text: string;
}

/** Sends a request as a browser would for a page: `fetch` would not send another Host or Origin. */
async function send({ port }: Mock, call: string, headers: OutgoingHttpHeaders = {}, body = ""): Promise<Received> {
  const [method = "", path = ""] = call.split(" ");
  const length = body === "" ? {} : { "content-length": Buffer.byteLength(body) };
  const sent = request({ host: "127.0.0.1", port, method, path, headers: { ...length, ...headers }, agent: false });
  sent.end(body);
  const [response] = await once(sent, "response");
  return {
    status: response.statusCode,
    headers: response.headers,
    text: Buffer.concat(await response.toArray()).toString(),
  };
}

/** A mock, and the headers of a Reseller's call to it. */
async function start(
  options: MockOptions = {},
): Promise<{ mock: Mock; signed: OutgoingHttpHeaders } & AsyncDisposable> {
  const mock = await startMock(options);
  const signed = { authorization: `Bearer ${await requestToken(mock, "mock-reseller")}` };
  return { mock, signed, [Symbol.asyncDispose]: () => mock.close() };
}

const evil = "http://evil.example";
const vite = "http://localhost:5173";
const deletion = `DELETE /api/companies/${tesselbrook}`;
const existing = (mock: Mock) => mock.snapshot().companies.some(({ id }) => id === tesselbrook);

describe("with CORS off, a page whose host name was made to mean this machine", () => {
  test.each([
    "evil.example",
    "evil.example:4010",
    "127.0.0.1.evil.example",
    "localhost.evil.example",
    "localhost@evil.example",
  ])("as %s gets nothing", async (host) => {
    await using started = await start({ cors: false });
    const { mock, signed } = started;
    for (const call of [
      "GET /api/companies/my",
      deletion,
      "POST /connect/token",
      "GET /",
      "GET /__mock/openapi.json",
      "GET /__mock/page/page.js",
      "GET /__mock/snapshot",
      "GET /__mock/requests",
      "POST /__mock/reset",
      "GET /nowhere",
      "OPTIONS /api/companies/my",
    ]) {
      const response = await send(mock, call, { ...signed, host, accept: "text/html" });
      expect([call, response.status, JSON.parse(response.text)]).toEqual([
        call,
        403,
        {
          type: "about:blank",
          title: "The mock refuses the host",
          status: 403,
          detail: expect.stringMatching(/^The Host \S+ is neither an IP address nor localhost .* \(--cors\)\.$/),
        },
      ]);
      expect(response.headers).not.toHaveProperty("access-control-allow-origin");
    }
    expect(existing(mock)).toBe(true);
  });

  test("is told from programs, the mock's own page, and a client in the same process", async () => {
    await using started = await start({ cors: false });
    const { mock, signed } = started;
    for (const host of ["localhost", `localhost:${mock.port}`, "127.0.0.1", "[::1]:4010", "mock:4010", "a.localhost"]) {
      expect((await send(mock, "GET /api/companies/my", { ...signed, host })).status).toBe(200);
    }
    const inProcess = await mock.fetch("https://api.example.com/api/companies/my", {
      headers: { authorization: String(signed.authorization) },
    });
    expect(inProcess.status).toBe(200);
  });
});

describe("a call that deletes something, from a page of an unknown origin,", () => {
  test.each([evil, "https://app.example", "null", "http://192.0.2.7:5173", "http://localhost.evil.example", "file://"])(
    "as %s, is refused as long as nobody has asked for CORS, and the page reads why",
    async (origin) => {
      await using started = await start();
      const { mock, signed } = started;
      const response = await send(mock, deletion, { ...signed, origin });
      expect([response.status, JSON.parse(response.text).message]).toEqual([
        403,
        `A page of the unknown origin ${origin} may not delete anything. Start the mock with cors: true (--cors) to allow it.`,
      ]);
      expect(response.headers).toHaveProperty("access-control-allow-origin", "*");
      expect(existing(mock)).toBe(true);
      expect(mock.requests.at(-1)).toMatchObject({ status: 403, reason: expect.stringContaining("unknown origin") });
      expect((await send(mock, "GET /api/companies/my", { ...signed, origin })).status).toBe(200);
    },
  );

  test("is refused where the host was made to mean this machine too", async () => {
    await using started = await start();
    const { mock, signed } = started;
    expect((await send(mock, deletion, { ...signed, origin: evil, host: "evil.example" })).status).toBe(403);
    expect(existing(mock)).toBe(true);
  });

  test("is made where CORS was asked for", async () => {
    await using started = await start({ cors: true });
    const { mock, signed } = started;
    expect((await send(mock, deletion, { ...signed, origin: evil })).status).toBe(200);
    expect(existing(mock)).toBe(false);
  });

  test("and every other change is refused where CORS is off", async () => {
    await using started = await start({ cors: false });
    const { mock, signed } = started;
    const headers = { ...signed, origin: evil, "content-type": "text/plain" };
    for (const call of [deletion, "POST /api/target-groups", "POST /connect/token"]) {
      expect((await send(mock, call, headers, "{}")).status).toBe(403);
    }
    expect(existing(mock)).toBe(true);
    expect((await send(mock, "GET /api/companies/my", headers)).headers).not.toHaveProperty(
      "access-control-allow-origin",
    );
  });

  test("of a document that says nothing of effects is judged by its method", async () => {
    const responses = { 200: { description: "", content: { "application/json": { example: {} } } } };
    const document = {
      openapi: "3.1.0",
      paths: { "/a": { get: { responses }, delete: { responses }, post: { responses } } },
    };
    await using mock = await startMock({ document });
    const statuses = await Promise.all(
      ["GET /a", "POST /a", "DELETE /a"].map(async (call) => (await send(mock, call, { origin: evil })).status),
    );
    expect(statuses).toEqual([200, 200, 403]);
  });
});

test.each<[string, MockOptions, (mock: Mock) => OutgoingHttpHeaders]>([
  ["a page on another port of this machine", {}, () => ({ origin: vite })],
  [
    "one whose calls a development server hands on",
    { cors: false },
    ({ port }) => ({ origin: vite, host: `127.0.0.1:${port}` }),
  ],
  ["one at IPv6", {}, () => ({ origin: "http://[::1]:3000" })],
  ["one at a name below localhost", {}, () => ({ origin: "https://app.localhost" })],
  ["the mock's own page", { cors: false }, ({ url }) => ({ origin: url })],
  ["its own page at a name of a local network", {}, () => ({ origin: "http://mock:4010", host: "mock:4010" })],
  ["a program", { cors: false }, () => ({})],
])("%s may delete", async (_, options, headersFor) => {
  await using started = await start(options);
  const { mock, signed } = started;
  expect((await send(mock, deletion, { ...signed, ...headersFor(mock) })).status).toBe(200);
  expect(existing(mock)).toBe(false);
});

describe("a frontend on this machine that is allowed by controlOrigins", () => {
  const options: MockOptions = { controlOrigins: [vite, "http://127.0.0.1:3000"] };

  test("uses the control API as a browser does: preflight, call, readable response", async () => {
    await using mock = await startMock(options);
    const page = { origin: vite, "sec-fetch-site": "same-site" };
    const asks = { "access-control-request-method": "PUT", "access-control-request-headers": "content-type" };
    const preflight = await send(mock, "OPTIONS /__mock/faults", { ...page, ...asks });
    expect(preflight.status).toBe(204);
    expect(preflight.headers).toMatchObject({
      "access-control-allow-origin": vite,
      "access-control-allow-methods": expect.stringContaining("PUT"),
      "access-control-allow-headers": "content-type",
    });
    const json = { "content-type": "application/json" };
    const put = await send(mock, "PUT /__mock/faults", { ...page, ...json }, '[{"status":503}]');
    expect([put.status, put.headers["access-control-allow-origin"]]).toEqual([204, vite]);
    const get = await send(mock, "GET /__mock/faults", { ...page, origin: "http://127.0.0.1:3000" });
    expect([get.text, get.headers["access-control-allow-origin"], get.headers.vary]).toEqual([
      '[{"status":503}]',
      "http://127.0.0.1:3000",
      "origin",
    ]);
  });

  test.each<[string, OutgoingHttpHeaders]>([
    ["another port", { origin: "http://localhost:5174" }],
    ["another name of the same machine", { origin: "http://127.0.0.1:5173" }],
    ["https", { origin: "https://localhost:5173" }],
    ["an origin that begins with it", { origin: `${vite}.evil.example` }],
    ["a page of the internet", { origin: evil }],
    ["no origin", { "sec-fetch-site": "same-site" }],
    ["a rebound host", { origin: vite, host: "evil.example" }],
  ])("is not %s", async (_, headers) => {
    await using mock = await startMock(options);
    for (const call of ["GET /__mock/faults", "POST /__mock/reset", "OPTIONS /__mock/faults"]) {
      const response = await send(mock, call, { ...headers, "access-control-request-method": "POST" });
      expect(response.status).toBe(403);
      expect(response.headers).not.toHaveProperty("access-control-allow-origin");
    }
  });

  test("is an option with no effect, and refused, where the control API is off", async () => {
    for (const off of [{ control: false }, { host: "127.1" }]) {
      await expect(startMock({ ...options, ...off })).rejects.toMatchObject({
        code: "INVALID_OPTION",
        message: expect.stringMatching(/^The option "controlOrigins" is for the control API, which is off\./),
      });
    }
  });
});
