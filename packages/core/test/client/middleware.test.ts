import { expect, test } from "vitest";
import { bearer, createKeepnet, type KeepnetOptions } from "../../src/index.ts";

/** Makes a call over openapi-fetch's middlewares; keeps what is sent and in which order things happen. */
function setUp(middleware: KeepnetOptions["middleware"], fetch = async () => Response.json({ data: ["sent"] })) {
  const sent: Request[] = [];
  const keepnet = createKeepnet({
    auth: bearer("t"),
    retry: { attempts: 1 },
    middleware,
    fetch: (request) => {
      sent.push(request);
      return fetch();
    },
  });
  return { sent, company: keepnet.forCompany("a1") };
}

test("requests pass the client's middlewares and then the call's; responses pass them in reverse", async () => {
  const log: string[] = [];
  const logging = (name: string) => ({
    onRequest: () => void log.push(`request ${name}`),
    onResponse: () => void log.push(`response ${name}`),
  });
  const { company } = setUp([logging("1"), logging("2")]);
  await company.GET("/api/roles", { middleware: [logging("3")] });
  await company.GET("/api/roles");
  const before = ["request 1", "request 2"];
  const after = ["response 2", "response 1"];
  expect(log).toEqual([...before, "request 3", "response 3", ...after, ...before, ...after]);
});

test("a call's own middleware needs none of the client's", async () => {
  const { sent, company } = setUp([]);
  const middleware = [{ onRequest: ({ request }: { request: Request }) => request.headers.set("x-y", "z") }];
  await company.GET("/api/roles", { middleware });
  expect(sent[0]?.headers.get("x-y")).toBe("z");
});

test("a middleware that responds keeps the call from being sent, and its response is read like any other", async () => {
  const passed: number[] = [];
  const { sent, company } = setUp([
    { onResponse: ({ response }) => void passed.push(response.status) },
    { onRequest: () => Response.json({ data: ["own"] }, { status: 201 }) },
  ]);
  const { data, response } = await company.GET("/api/roles");
  expect(data).toEqual({ data: ["own"] });
  expect(response.status).toBe(201);
  expect(sent).toEqual([]);
  expect(passed).toEqual([]);
});

test("a middleware may put another response in place of one", async () => {
  const { company } = setUp([{ onResponse: () => Response.json({ message: "no" }, { status: 409 }) }]);
  const { data, error, response } = await company.GET("/api/roles");
  expect([data, error, response.status]).toEqual([undefined, { message: "no" }, 409]);
});

test("a middleware may put another request in place of one", async () => {
  const { sent, company } = setUp([
    {
      onRequest: ({ request }) =>
        new Request(request, { headers: { ...Object.fromEntries(request.headers), "x-y": "z" } }),
    },
  ]);
  await company.GET("/api/roles");
  expect(sent[0]?.headers.get("x-y")).toBe("z");
});

test("a middleware may put another error, or a response, in place of an error", async () => {
  const fails = () => Promise.reject(new TypeError("fetch failed"));
  const mine = new Error("mine");
  await expect(setUp([{ onError: () => mine }], fails).company.GET("/api/roles")).rejects.toBe(mine);
  const { company } = setUp([{ onError: () => Response.json({ data: ["instead"] }) }], fails);
  expect((await company.GET("/api/roles")).data).toEqual({ data: ["instead"] });
  const untouched = setUp([{ onError: () => undefined }], fails).company.GET("/api/roles");
  await expect(untouched).rejects.toMatchObject({ code: "connection_failed" });
});

test("without a middleware the response is the one that fetch resolved with", async () => {
  const response = Response.json({ data: [] });
  expect((await setUp([], async () => response).company.GET("/api/roles")).response).toBe(response);
});

test.each([undefined, null, 0, "", false])("what fetch throws is passed on as it is: %j", async (thrown) => {
  const { company } = setUp([{ onRequest: () => undefined }], () => Promise.reject(thrown));
  const error = await company.GET("/api/roles").catch((caught: unknown) => ({ caught }));
  expect(error).toEqual({ caught: thrown });
  const mine = new Error("mine");
  await expect(setUp([{ onError: () => mine }], () => Promise.reject(thrown)).company.GET("/api/roles")).rejects.toBe(
    mine,
  );
});

test("a function is not a middleware of one call, whatever members it has", async () => {
  const { sent, company } = setUp([]);
  const middleware = [Object.assign(() => {}, { onRequest: () => {} })];
  await expect(company.GET("/api/roles", { middleware })).rejects.toMatchObject({ code: "invalid_call" });
  expect(sent).toEqual([]);
});

test("a middleware sees all headers of params, with the Company ID", async () => {
  const seen: unknown[] = [];
  const { company } = setUp([{ onRequest: ({ params }) => void seen.push(params.header) }]);
  await company.GET("/api/roles", { params: { header: { "x-y": "z" } } } as object);
  expect(seen).toEqual([{ "x-y": "z", "x-keepnet-company-id": "a1" }]);
});

test.each([
  ["?a=1", "?a=1"],
  ["a=?1", "?a=?1"],
  ["??a=1", "??a=1"],
])("a querySerializer may begin its text %j with a question mark", async (text, search) => {
  const { sent, company } = setUp([]);
  await company.GET("/api/roles", { querySerializer: () => text });
  expect(sent[0]?.url.replace(/^[^?]*/, "")).toBe(search);
});
