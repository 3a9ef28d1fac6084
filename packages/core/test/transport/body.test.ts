import { describe, expect, test, vi } from "vitest";
import {
  bearer,
  createKeepnet,
  download,
  forEachCompany,
  type KeepnetOptions,
  paginate,
  unwrap,
  upload,
} from "../../src/index.ts";
import { brokenBodies, cutBodies, json, respond, startWire } from "../support/wire.ts";

const kinds = Object.entries(brokenBodies);
const kindsOfJson = [...kinds, ...Object.entries(cutBodies)];
const caught = (promise: Promise<unknown>) =>
  promise.then(
    () => expect.fail("it did not fail"),
    (error: unknown) => error,
  );

const search = {
  pageNumber: 1,
  pageSize: 1,
  orderBy: "Email",
  ascending: true,
  filter: { condition: "AND" as const, searchInputTextValue: "" },
};
const group = { name: "n", priority: "High" } as const;
const client = { path: { resourceId: "c1" } };
const file = () => new File(["email\n"], "users.csv");
const page = {
  results: [{ email: "a" }],
  pageNumber: 1,
  pageSize: 100,
  totalNumberOfPages: 1,
  totalNumberOfRecords: 1,
};

describe.each(kindsOfJson)("a success whose body %s", (_name, broken) => {
  test("is a failed attempt, and a read is sent again", async () => {
    const { company, requests, attempts, retries } = await startWire([broken(), respond(["ok"])]);
    expect(await unwrap(company.GET("/api/roles"))).toEqual(["ok"]);
    expect(requests).toHaveLength(2);
    expect(attempts).toEqual([1, 2]);
    expect(retries).toMatchObject([{ attempt: 1, operation: "GET /api/roles", companyId: "a1" }]);
  });

  test("is sent again as often as any failure, and then thrown with what is known of it", async () => {
    const { company, requests, attempts } = await startWire([broken()]);
    expect(await caught(company.GET("/api/roles"))).toMatchObject({
      name: "ConnectionError",
      code: "connection_failed",
      status: 200,
      requestId: "r-1",
      operation: "GET /api/roles",
      companyId: "a1",
      attempts: 3,
      outcome: "done",
      message: expect.stringContaining("whose body ended early"),
      cause: expect.any(Error),
    });
    expect(requests).toHaveLength(3);
    expect(attempts).toEqual([1, 2, 3]);
  });

  test("is sent again when the read is a POST, with the same body", async () => {
    const { company, requests } = await startWire([broken(), respond({ results: [] })]);
    await unwrap(company.POST("/api/target-users/search", { body: search }));
    expect(requests.map(({ body }) => JSON.parse(body))).toEqual([search, search]);
  });

  test("is not sent again when it writes: it has been done", async () => {
    const { company, requests, attempts, retries } = await startWire([broken(), respond({})]);
    expect(await caught(company.POST("/api/target-groups", { body: group }))).toMatchObject({
      code: "connection_failed",
      outcome: "done",
      status: 200,
      attempts: 1,
      message: expect.stringContaining("It was done: do not send it again."),
    });
    expect(requests).toHaveLength(1);
    expect(attempts).toEqual([1]);
    expect(retries).toEqual([]);
  });

  test("is sent again by a PUT and a DELETE, where doing it twice is doing it once", async () => {
    const put = await startWire([broken(), respond({ resourceId: "c1" })]);
    const body = { name: "n" } as never;
    expect(await unwrap(put.company.PUT("/api/companies/clients/{resourceId}", { params: client, body }))).toEqual({
      resourceId: "c1",
    });
    expect(put.requests).toHaveLength(2);
    const deletion = await startWire([broken(), respond(null, 404)]);
    const deleted = await deletion.company.DELETE("/api/companies/clients/{resourceId}", { params: client });
    expect(deleted.response.status).toBe(204);
    expect(deletion.requests).toHaveLength(2);
  });

  test("is sent again by paginate, which misses no row", async () => {
    const { company, requests } = await startWire([broken(), respond(page)]);
    const rows = [];
    for await (const row of paginate(company, "/api/target-users/search")) rows.push(row);
    expect(rows).toEqual(page.results);
    expect(requests).toHaveLength(2);
  });

  test("is not sent again by upload, but told", async () => {
    const { company, requests } = await startWire([broken()]);
    const call = upload(company, "/api/target-users/upload", { body: { File: file() } });
    expect(await caught(call)).toMatchObject({ code: "connection_failed", outcome: "done", status: 200, attempts: 1 });
    expect(requests).toHaveLength(1);
  });

  test("fails one company of forEachCompany, and no other", async () => {
    const rows = ["a1", "b2"].map((id) => ({ companyResourceId: id, companyName: id, children: null }));
    const { keepnet } = await startWire(
      [respond({ ...page, totalNumberOfRecords: 2, results: rows }), broken(), respond(["ok"])],
      { retry: { attempts: 1 } },
    );
    const results = [];
    const work = forEachCompany(keepnet, (company) => unwrap(company.GET("/api/roles")), { concurrency: 1 });
    for await (const result of work) results.push(result);
    expect(results).toMatchObject([
      { ok: false, companyId: "a1", error: { code: "connection_failed", companyId: "a1", status: 200 } },
      { ok: true, companyId: "b2", value: ["ok"] },
    ]);
  });
});

describe.each(kindsOfJson)("a failure whose body %s", (_name, broken) => {
  test("is a failed attempt of a read, whose status is kept", async () => {
    const { company, requests } = await startWire([broken(500), broken(500), broken(404)]);
    expect(await caught(unwrap(company.GET("/api/roles")))).toMatchObject({
      status: 404,
      requestId: "r-1",
      attempts: 3,
    });
    expect(requests).toHaveLength(3);
  });

  test.each([
    [400, "refused"],
    [500, "unknown"],
  ])("leaves the outcome of a write with status %i %s, and is not sent again", async (status, outcome) => {
    const { company, requests } = await startWire([broken(status)]);
    const error = await caught(unwrap(company.POST("/api/target-groups", { body: group })));
    expect(error).toMatchObject({ status, outcome, attempts: 1, companyId: "a1", requestId: "r-1" });
    expect(requests).toHaveLength(1);
  });
});

const csv = { body: { ...search, exportType: "Csv", reportAllPages: true } };
const drain = async (stream: ReadableStream<Uint8Array>) => new Response(stream).text();

test.each(kinds)("a download whose body %s fails where it is read, and nothing is sent again", async (name, broken) => {
  const { company, requests } = await startWire([broken()]);
  const path = "/api/target-users/search/export";
  const error = await caught(download(company, path, csv).then(({ stream }) => drain(stream)));
  expect(error).toMatchObject({ name: "ConnectionError", code: "connection_failed", companyId: "a1", status: 200 });
  expect(requests, name).toHaveLength(1);
});

test.each(kinds)("a file of which the whole is asked for, and whose body %s, is sent again", async (_name, broken) => {
  const { company, requests } = await startWire([broken(), respond([])]);
  const blob = await unwrap(company.POST("/api/target-users/search/export", csv));
  expect(await blob.text()).toContain("data");
  expect(requests).toHaveLength(2);
});

test.each(["json", "text", "blob", "arrayBuffer"] as const)(
  "a body read as %s is part of its attempt",
  async (parseAs) => {
    const broken = brokenBodies["ends without its last chunk"]?.() ?? expect.fail();
    const { company, requests } = await startWire([broken, respond([])]);
    const { response } = await company.GET("/api/roles", { parseAs });
    expect(response.status).toBe(200);
    expect(requests).toHaveLength(2);
  },
);

test("a body that is whole and no JSON is no failed connection: it is not sent again", async () => {
  const { company, requests } = await startWire([(response) => response.writeHead(200, json).end('{"data":[')]);
  expect(await caught(company.GET("/api/roles"))).toMatchObject({
    name: "UnexpectedResponseError",
    status: 200,
    requestId: "r-1",
    attempts: 1,
    cause: expect.any(SyntaxError),
  });
  expect(requests).toHaveLength(1);
});

test.each<[string, KeepnetOptions["middleware"]]>([
  ["of the call", [{ onResponse: async ({ response }) => void (await response.text()) }]],
  ["of the attempt", [async (request, next) => next(request)]],
  ["of the attempt that reads the response", [async (request, next) => withHeader(await next(request))]],
])("a broken body is a failed attempt under a middleware %s too", async (_name, middleware) => {
  const broken = brokenBodies["ends without its last chunk"]?.() ?? expect.fail();
  const { company, requests } = await startWire([broken, respond(["ok"])], { middleware });
  expect(await unwrap(company.GET("/api/roles"))).toEqual(["ok"]);
  expect(requests).toHaveLength(2);
});

const withHeader = async (response: Response) => new Response(await response.text(), response);

test.each<[string, KeepnetOptions["middleware"]]>([
  ["of the call", [{ onResponse: async ({ response }) => void (await response.clone().arrayBuffer()) }]],
  ["of the attempt", [async (request, next) => cloned(await next(request))]],
])("a middleware %s may clone the response of a download", async (_name, middleware) => {
  const { company } = await startWire([respond(["ok"])], { middleware });
  const { stream } = await download(company, "/api/target-users/search/export", csv);
  expect(await drain(stream)).toContain("ok");
});

async function cloned(response: Response): Promise<Response> {
  await response.clone().arrayBuffer();
  return response;
}

test.each<[string, KeepnetOptions["middleware"]]>([
  ["of the call", [{ onResponse: ({ response }) => new Response(response.body, response) }]],
  [
    "of the attempt",
    [async (request, next) => next(request).then((response) => new Response(response.body, response))],
  ],
])("a middleware %s may put its own response around the stream of a download", async (_name, middleware) => {
  const { company } = await startWire([respond(["ok"])], { middleware });
  const { stream } = await download(company, "/api/target-users/search/export", csv);
  expect(await drain(stream)).toContain("ok");
});

/** A response as a fetch returns it that does not compare lengths. */
const ofLength = (length: number, text: string, headers = {}) =>
  new Response(text, { headers: { ...json, "content-length": String(length), ...headers } });

test.each(["json", "text", "blob", "arrayBuffer"] as const)(
  "a body that is shorter than its Content-Length, and nobody minds, is a failed attempt, read as %s",
  async (parseAs) => {
    const fetch = vi.fn(async () =>
      fetch.mock.calls.length === 1 ? ofLength(64, '{"data":[') : ofLength(11, '{"data":[]}'),
    );
    const client = createKeepnet({ auth: bearer("t"), fetch, retry: { base: 0 } }).forCompany("a1");
    expect((await client.GET("/api/roles", { parseAs })).response.status).toBe(200);
    expect(fetch).toHaveBeenCalledTimes(2);
  },
);

test.each([
  ["longer than the body, which is whole", ofLength(64, '{"data":["ok"]}')],
  ["that of the compressed body", ofLength(8, '{"data":["ok"]}', { "content-encoding": "gzip" })],
  ["that of a body with a byte order mark", ofLength(18, '\uFEFF{"data":["ok"]}')],
  ["no number", ofLength(Number.NaN, '{"data":["ok"]}')],
])("a Content-Length that is %s fails nothing", async (_name, response) => {
  const fetch = vi.fn(async () => response);
  const client = createKeepnet({ auth: bearer("t"), fetch }).forCompany("a1");
  expect(await unwrap(client.GET("/api/roles"))).toEqual(["ok"]);
  expect(fetch).toHaveBeenCalledTimes(1);
});

test.each(["json", "blob"] as const)(
  "the response to a HEAD request has a length, but no body, as %s",
  async (parseAs) => {
    const { company, requests } = await startWire([
      (response) => response.writeHead(200, { ...json, "content-length": 64 }).end(),
    ]);
    const { response, data } = await company.request("HEAD" as "GET", "/api/files/x", { scope: "company", parseAs });
    expect(response.status).toBe(200);
    if (parseAs === "json") expect(data).toBeUndefined();
    else expect(data).toMatchObject({ size: 0 });
    expect(requests).toHaveLength(1);
  },
);
