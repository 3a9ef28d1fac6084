import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { MockError, type MockOptions, startMock } from "../src/index.ts";
import { fixture, startFixture } from "./support.ts";

test.each<[string, unknown, RegExp]>([
  ["port", -1, /^The option "port" must be a whole number from 0 to 65535, not -1\.$/],
  ["port", "4010", /not "4010"\.$/],
  ["port", 65_536, /"port"/],
  ["host", "", /"host" must be a host name/],
  ["cors", "no", /"cors" must be true or false/],
  ["document", 3, /"document" must be the path/],
  ["strict", "yes", /"strict" must be true or false/],
  ["faults", { status: 500 }, /"faults" must be a list of faults/],
  ["dataset", 3, /"dataset" must be the path/],
  ["control", "yes", /"control" must be true or false/],
  ["state", "", /"state" must be the path of a file or a file: URL/],
  ["state", new URL("https://example.com/"), /"state" must be/],
  ["seed", "", /"seed" must be a text/],
  ["now", "tomorrow", /"now" must be a Date, milliseconds since 1970, or ISO 8601 text such as .*, or a function/],
  ["now", () => Number.NaN, /^The time of the option now must be a Date/],
  ["controlOrigins", "http://localhost:5173", /"controlOrigins" must be a list of origins on this machine/],
  ["controlOrigins", ["http://localhost:5173/"], /with no path, not \["http:\/\/localhost:5173\/"\]\.$/],
  ["controlOrigins", ["https://app.example"], /on this machine/],
  ["controlOrigins", ["*"], /on this machine/],
  ["controlOrigins", ["null"], /on this machine/],
  ["onRequest", {}, /"onRequest" must be a function/],
  [
    "prot",
    1,
    /^The mock has no option "prot"\. It has port, .*, faults, dataset, state, control, controlOrigins, scenario, companies, users, seed, now, onRequest\.$/,
  ],
])("The option %s: %j is refused", async (name, value, message) => {
  const error: unknown = await startMock({ [name]: value } as MockOptions).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(MockError);
  expect(error).toMatchObject({ code: "INVALID_OPTION", message: expect.stringMatching(message) });
});

test("It listens on a free port of the loopback address", async () => {
  await using mock = await startFixture();
  expect(mock.url).toBe(`http://127.0.0.1:${mock.port}`);
});

test("A document may be a path, a URL or an object, and is left as it was", async () => {
  const schema = { $ref: "#/components/schemas/Thing" };
  const response = { description: "", content: { "application/json": { schema, example: { id: 1 } } } };
  const document = {
    openapi: "3.1.0",
    paths: { "/things": { get: { responses: { 200: response } } } },
    components: { schemas: { Thing: { type: "object", properties: { self: schema } } } },
  };
  const before = JSON.stringify(document);
  await using mock = await startMock({ document });
  expect(await (await fetch(`${mock.url}/things`)).json()).toEqual({ id: 1 });
  expect(JSON.stringify(document)).toBe(before);
  await using other = await startMock({ document: pathToFileURL(fixture) });
  expect((await fetch(`${other.url}/api/companies/mine`)).status).toBe(401);
});

test("A document that cannot be used is an error that says why", async () => {
  const folder = await mkdtemp(join(tmpdir(), "keepnet-mock-"));
  try {
    const file = join(folder, "document.json");
    await expect(startMock({ document: file })).rejects.toMatchObject({
      code: "DOCUMENT_UNREADABLE",
      message: expect.stringMatching(/cannot be read: ENOENT.*Check the path/),
    });
    await writeFile(file, "openapi: 3.1.0");
    await expect(startMock({ document: file })).rejects.toMatchObject({
      code: "DOCUMENT_INVALID",
      message: expect.stringMatching(/is not JSON: .*Bundle it/),
    });
  } finally {
    await rm(folder, { recursive: true });
  }
  for (const document of [[], { swagger: "2.0", paths: {} }, { openapi: "3.1.0" }]) {
    await expect(startMock({ document })).rejects.toMatchObject({ code: "DOCUMENT_INVALID" });
  }
  const dangling = { openapi: "3.1.0", paths: { "/a": { $ref: "#/nowhere" } } };
  await expect(startMock({ document: dangling })).rejects.toMatchObject({
    code: "DOCUMENT_INVALID",
    message: expect.stringContaining("nowhere"),
  });
});

test("A port in use and a host that is not ours are errors that say so", async () => {
  await using mock = await startFixture();
  await expect(startFixture({ port: mock.port })).rejects.toMatchObject({
    code: "PORT_IN_USE",
    message: expect.stringContaining(`Port ${mock.port} on 127.0.0.1 is in use.`),
  });
  // An address reserved for documentation.
  await expect(startFixture({ host: "192.0.2.1" })).rejects.toMatchObject({ code: "CANNOT_LISTEN" });
});

test("what may be left out may be undefined, in the types and at run time", async () => {
  const absent: { number: number | undefined; text: string | undefined } = { number: undefined, text: undefined };
  const { number, text } = absent;
  await using mock = await startMock({
    ...{ port: number, host: text, cors: undefined, document: text, sandbox: undefined, strict: undefined },
    ...{ faults: undefined, dataset: text, state: text, control: undefined, controlOrigins: undefined },
    ...{ scenario: undefined, companies: number, users: number, seed: text, onRequest: undefined },
    now: "2026-06-26T10:00:00Z",
  });
  mock.clock.advance({ days: number, hours: 1, minutes: number, seconds: number, milliseconds: number });
  expect(mock.clock.now()).toBe(Date.parse("2026-06-26T11:00:00Z"));
  mock.faults.set([{ status: 503, times: number, operation: text, latency: number, company: text, seed: number }]);
  expect((await fetch(`${mock.url}/api/roles`)).status).toBe(503);
  mock.faults.clear();
  mock.respond("GET /api/roles", { status: number, headers: undefined, body: "mine" }, { times: number });
  expect(await (await fetch(`${mock.url}/api/roles`)).text()).toBe("mine");
});
