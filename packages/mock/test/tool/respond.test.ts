import { setImmediate } from "node:timers/promises";
import { expect, expectTypeOf, test } from "vitest";
import { createMock, type OperationName, startMock } from "../../src/index.ts";
import { control, refused } from "../control/support.ts";
import { dataOf, quillfern, signIn } from "../sandbox/support.ts";

test("an operation gets the response that a test has for it, so many times, and is recorded", async () => {
  await using mock = await startMock();
  const received = { status: 418, headers: { "X-Pot": "tea" }, body: { data: null } };
  mock.respond("POST /api/companies/search", received, { times: 2 });
  const search = () => fetch(`${mock.url}/api/companies/search`, { method: "POST", body: "not even JSON" });
  for (const _ of [1, 2]) {
    const response = await search();
    expect([response.status, response.headers.get("x-pot"), await response.json()]).toEqual([
      418,
      "tea",
      { data: null },
    ]);
  }
  expect((await search()).status).toBe(401);
  expect(mock.requests.map(({ operationId, status }) => [operationId, status])).toEqual([
    ["searchCompanies", 418],
    ["searchCompanies", 418],
    ["searchCompanies", 401],
  ]);
  expect((await fetch(`${mock.url}/api/companies/my`)).status).toBe(401);
});

test("a function makes the response of the request, or leaves it to the mock", async () => {
  await using keepnet = await signIn();
  keepnet.mock.respond("createTargetGroup", async (request) => {
    const { name } = (await request.json()) as { name: string };
    if (name === "Day shift") return undefined;
    const company = request.headers.get("x-keepnet-company-id");
    return { status: 201, body: `${request.method} ${new URL(request.url).pathname} ${company} ${name}` };
  });
  const create = (name: string) => keepnet.send("POST /api/target-groups", { name, priority: "High" }, quillfern);
  const response = await create("Night shift");
  expect([response.status, response.headers.get("content-type"), await response.text()]).toEqual([
    201,
    "text/plain; charset=utf-8",
    `POST /api/target-groups ${quillfern} Night shift`,
  ]);
  expect(await dataOf(create("Day shift"))).toMatchObject({ resourceId: expect.any(String) });
});

test("a request that a function leaves to the mock does not count for its times", async () => {
  await using mock = await startMock();
  const respond = ({ url }: Request) => (url.endsWith("?mine") ? { status: 418 } : undefined);
  mock.respond("GET /api/companies/my", respond, { times: 1 });
  const get = async (query: string) => (await fetch(`${mock.url}/api/companies/my${query}`)).status;
  expect([await get(""), await get("")]).toEqual([401, 401]);
  expect(mock.responses.list()).toMatchObject([{ times: 1 }]);
  expect([await get("?mine"), await get("?mine")]).toEqual([418, 401]);
});

test("of requests at the same time no more than its times get the response of a function", async () => {
  await using mock = await createMock();
  const respond = async () => {
    await setImmediate();
    return { status: 418 };
  };
  mock.respond("GET /api/companies/my", respond, { times: 1 });
  const get = async () => (await mock.fetch("http://mock/api/companies/my")).status;
  expect(await Promise.all([get(), get(), get()])).toEqual([418, 401, 401]);
  expect(mock.responses.list()).toEqual([]);
});

test("the last response counts, faults apply to it, and a reset takes all away", async () => {
  await using mock = await startMock();
  mock.respond("GET /api/companies/my", { body: "first" });
  mock.respond("GET /api/companies/my", { body: new Uint8Array([1, 2]) }, { times: 1 });
  mock.faults.set([{ body: "truncated", times: 1 }]);
  const get = () => fetch(`${mock.url}/api/companies/my`);
  await expect(get().then((response) => response.arrayBuffer())).rejects.toThrow();
  expect(await (await get()).text()).toBe("first");
  expect(mock.responses.list()).toEqual([{ operation: "GET /api/companies/my", response: { body: "first" } }]);
  mock.reset();
  expect(mock.responses.list()).toEqual([]);
  expect((await get()).status).toBe(401);
});

test("the control API takes responses, lists them and takes them away", async () => {
  await using mock = await startMock();
  const kept = { operation: "listMyCompanies", response: { status: 204 }, times: 3 };
  expect(await control(mock, "POST responses", kept)).toEqual([204, undefined]);
  expect((await fetch(`${mock.url}/api/companies/my`)).status).toBe(204);
  mock.respond("GET /api/lookups/licenses", () => undefined);
  expect(await control(mock, "GET responses")).toEqual([
    200,
    [
      { operation: "GET /api/lookups/licenses", response: "function" },
      { ...kept, times: 2 },
    ],
  ]);
  expect(await control(mock, "DELETE responses")).toEqual([204, undefined]);
  expect(mock.responses.list()).toEqual([]);
});

test.each([
  [null, "is for a method and a path, or an operationId"],
  [
    { operation: "GET /api/nothing", response: {} },
    'is for a method and a path, or an operationId, of the document, e.g. "',
  ],
  [{ operation: "listMyCompanies" }, "must be an object with status, headers and body"],
  [{ operation: "listMyCompanies", response: { status: 99 } }, "needs a status from 200 to 599, not 99"],
  [{ operation: "listMyCompanies", response: { code: 200 } }, "has no code. It has status, headers and body"],
  [{ operation: "listMyCompanies", response: { headers: { "a b": "c" } } }, "has headers that HTTP cannot carry"],
  [{ operation: "listMyCompanies", response: {}, times: 0 }, "needs times to be a whole number of at least 1, not 0"],
  [{ operation: "listMyCompanies", response: {}, time: 1 }, "has no time. It has operation, response and times"],
])("the response %j is refused", async (body, reason) => {
  await using mock = await startMock();
  expect(await control(mock, "POST responses", body)).toEqual(refused(400, `A response of respond() ${reason}`));
  expect(mock.responses.list()).toEqual([]);
});

test("a function that fails is a response that says so", async () => {
  await using mock = await startMock();
  mock.respond("listMyCompanies", () => {
    throw new Error("no idea");
  });
  const response = await fetch(`${mock.url}/api/companies/my`);
  const message = "The function given to respond() for listMyCompanies failed: no idea";
  expect([response.status, await response.json()]).toEqual([500, expect.objectContaining({ message })]);
});

test.each<[string, () => unknown]>([
  ["ReadableStream", () => new Response("{}").body],
  ["Blob", () => new Blob(["{}"])],
  ["URLSearchParams", () => new URLSearchParams("a=b")],
  ["Map", () => new Map()],
  ["ArrayBuffer", () => new ArrayBuffer(1)],
  ["Function", () => () => "{}"],
  ["BigInt", () => 1n],
])("a body that is a %s is refused, from a function too", async (kind, body) => {
  await using mock = await startMock();
  const reason = `A response of respond() needs a body of text, bytes (Uint8Array) or JSON, not ${kind}`;
  expect(() => mock.respond("GET /api/companies/my", { body: body() })).toThrow(reason);
  mock.respond("GET /api/companies/my", () => ({ body: body() }));
  const response = await fetch(`${mock.url}/api/companies/my`);
  expect([response.status, await response.text()]).toEqual([500, expect.stringContaining(reason)]);
});

test("the name of an operation is typed", () => {
  expectTypeOf<"POST /api/companies/search">().toExtend<OperationName>();
  expectTypeOf<"searchCompanies">().toExtend<OperationName>();
  expectTypeOf<"GET /api/companies/search">().not.toExtend<OperationName>();
  expectTypeOf<"POST /api/compnies/search">().not.toExtend<OperationName>();
});
