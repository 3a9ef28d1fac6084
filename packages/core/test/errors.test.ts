import { inspect } from "node:util";
import { expect, test } from "vitest";
import * as keepnetCore from "../src/index.ts";
import { bearer, createKeepnet, isKeepnetError, KeepnetError, unwrap } from "../src/index.ts";
import { startApiServer, type WireResponse } from "./support/api-server.ts";

async function callWith(response: WireResponse) {
  const server = await startApiServer({ api: () => response });
  const client = createKeepnet({ baseUrl: server.url, auth: bearer(() => "t"), retry: { attempts: 1 } }).forCompany(
    "a1",
  );
  return {
    call: () => client.GET("/api/roles"),
    caught: () => unwrap(client.GET("/api/roles")).catch((error: unknown) => error),
  };
}

test.each([
  [400, "BadRequestError", "bad_request", /not what the operation expects/],
  [401, "AuthenticationError", "unauthenticated", /token is missing, invalid or expired/],
  [403, "PermissionError", "forbidden", /not a Reseller's, or it does not manage this company/],
  [404, "NotFoundError", "not_found", /Company ID is unknown/],
  [409, "ConflictError", "conflict", /already exists/],
  [429, "RateLimitError", "rate_limited", /rate limit/],
  [500, "ServerError", "server_error", /support/],
  [503, "ServerError", "server_error", /Try again later/],
  [418, "KeepnetError", "unexpected_status", /baseUrl/],
] as const)(
  "HTTP %i becomes %s, which names the operation, the company, the cause and a remedy",
  async (status, name, code, remedy) => {
    const body = {
      data: null,
      status: "INPUT_ERROR",
      message: "Invalid request",
      validationMessages: ["Role should be selected"],
    };
    const { caught } = await callWith({ status, body, headers: { "x-request-id": "r-1" } });
    const error = (await caught()) as KeepnetError;
    expect(error).toBeInstanceOf(new Map<string, unknown>(Object.entries(keepnetCore)).get(name));
    expect(error).toMatchObject({ name, code, status, operation: "GET /api/roles", companyId: "a1", requestId: "r-1" });
    expect(error.validationMessages).toEqual(["Role should be selected"]);
    expect(error.message).toMatch(/^GET \/api\/roles in company a1 /);
    expect(error.message).toContain("Invalid request · Role should be selected");
    expect(error.message).toMatch(remedy);
    expect(error.docs).toBe(`https://keepnet.github.io/keepnet-typescript/errors/${code}`);
  },
);

test("an error before anything is sent names its page too, and neither its text nor its members repeat it", () => {
  const error = new KeepnetError({ code: "invalid_scope", message: "No company." });
  expect(error.docs).toMatch(/\/errors\/invalid_scope$/);
  expect(inspect(error)).not.toContain("github.io");
  expect(Object.keys(error)).not.toContain("docs");
});

test("a failure's envelope is read in PascalCase too", async () => {
  const { caught } = await callWith({
    status: 400,
    body: { Status: "INPUT_ERROR", Message: "No", ValidationMessages: ["Bad"] },
  });
  expect(await caught()).toMatchObject({ code: "bad_request", validationMessages: ["Bad"] });
});

test.each([
  ["status ends in _ERROR", { data: null, status: "INPUT_ERROR", message: "No" }],
  ["Status ends in _ERROR", { Data: null, Status: "INTERNAL_SERVER_ERROR" }],
  ["isSuccess is false", { isSuccess: false, data: null }],
])("an HTTP 200 whose %s is an EnvelopeError", async (_name, body) => {
  const { call, caught } = await callWith({ body });
  expect(await caught()).toMatchObject({
    name: "EnvelopeError",
    code: "failed_envelope",
    status: 200,
    companyId: "a1",
  });
  expect((await call()).data).toEqual(body);
});

test.each(["SUCCESS", "OK", null, undefined, "", "anything"])(
  "an HTTP 200 with status %j is a success",
  async (status) => {
    const { caught } = await callWith({ body: { data: [1], status, message: null, validationMessages: null } });
    expect(await caught()).toEqual([1]);
  },
);

test("unwrap returns the whole body where it has no data member", async () => {
  const { caught } = await callWith({ body: { items: [], status: null } });
  expect(await caught()).toEqual({ items: [], status: null });
});

test.each<[string, WireResponse]>([
  ["is empty", { headers: { "content-length": "0" }, body: "" }],
  ["is empty and of unknown length", { headers: { "transfer-encoding": "chunked" }, body: "" }],
  ["is missing", { status: 304, headers: { "content-length": "12" }, body: "" }],
  ["is null", { body: null }],
  ["is false", { body: false }],
])("a failure whose body %s has an error all the same", async (_name, response) => {
  const { call } = await callWith({ status: 403, ...response });
  const { error, data } = await call();
  expect(error).toBeTruthy();
  expect(data).toBeUndefined();
});

test("a failure with an empty body throws what its status means", async () => {
  const { caught } = await callWith({ status: 403, headers: { "transfer-encoding": "chunked" }, body: "" });
  expect(await caught()).toMatchObject({ code: "forbidden", validationMessages: [] });
});

test("a failure whose body is HTML is reported by its status", async () => {
  const { caught } = await callWith({
    status: 502,
    body: "<html>Bad gateway</html>",
    headers: { "content-type": "text/html" },
  });
  expect(await caught()).toMatchObject({ name: "ServerError", status: 502, validationMessages: [] });
});

test.each(["<html>", '{"data":['])(
  "a success whose body is %j is an UnexpectedResponseError, not a SyntaxError",
  async (body) => {
    const { caught } = await callWith({ body });
    expect(await caught()).toMatchObject({ name: "UnexpectedResponseError", operation: "GET /api/roles" });
  },
);

test("no response is a ConnectionError with its cause", async () => {
  const cause = new TypeError("fetch failed");
  const client = createKeepnet({
    auth: bearer("t"),
    retry: { attempts: 1 },
    fetch: () => Promise.reject(cause),
  }).forCompany("a1");
  const error = await client.GET("/api/roles").catch((caught: unknown) => caught);
  expect(error).toMatchObject({ name: "ConnectionError", code: "connection_failed", companyId: "a1", cause });
});

test("an aborted call rejects with the reason of its signal", async () => {
  const server = await startApiServer();
  const client = createKeepnet({ baseUrl: server.url, auth: bearer("t") }).forCompany("a1");
  await expect(client.GET("/api/roles", { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: "AbortError" });
  expect(server.calls).toHaveLength(0);
});

test("every class of error is a KeepnetError and an Error", () => {
  const classes = Object.values(keepnetCore).filter(
    (value) => typeof value === "function" && value.name.endsWith("Error") && value !== isKeepnetError,
  );
  expect(classes).toHaveLength(14);
  for (const Class of classes) expect(Class.prototype).toBeInstanceOf(Class === KeepnetError ? Error : KeepnetError);
});

test("isKeepnetError knows an error of another copy of the package, and nothing else", () => {
  const foreign = Object.assign(new Error("from another copy"), { [Symbol.for("keepnet.error")]: true });
  expect(isKeepnetError(foreign)).toBe(true);
  expect(isKeepnetError(new KeepnetError({ code: "invalid_options", message: "x" }))).toBe(true);
  for (const value of [new Error("x"), { code: "not_found" }, null, undefined, "x"])
    expect(isKeepnetError(value)).toBe(false);
});

test("an error says how long the API asks to wait", async () => {
  const { caught } = await callWith({ status: 429, body: {}, headers: { "retry-after": "30" } });
  expect(await caught()).toMatchObject({ code: "rate_limited", retryAfter: 30_000 });
});

test.each(["blob", "arrayBuffer", "text"] as const)(
  "a failed envelope where a file was expected is an EnvelopeError, read as %s",
  async (parseAs) => {
    const body = { data: null, status: "INTERNAL_SERVER_ERROR", message: "No rows" };
    const server = await startApiServer({ api: () => ({ body, headers: { "content-type": "text/csv" } }) });
    const client = createKeepnet({ baseUrl: server.url, auth: bearer(() => "t") });
    const filter = { searchInputTextValue: "", condition: "AND" as const };
    const call = client.POST("/api/companies/search/export", {
      body: {
        pageNumber: 1,
        pageSize: 1,
        orderBy: "CreateTime",
        ascending: true,
        filter,
        exportType: "Csv",
        reportAllPages: true,
      },
      parseAs,
    });
    await expect(unwrap(call)).rejects.toMatchObject({
      code: "failed_envelope",
      message: expect.stringContaining("No rows"),
    });
  },
);

test("a file that is JSON and no failure is given as it came", async () => {
  const server = await startApiServer({ api: () => ({ body: [1, 2] }) });
  const client = createKeepnet({ baseUrl: server.url, auth: bearer(() => "t") }).forCompany("a1");
  const file = await unwrap(client.POST("/api/target-users/example-file", { body: { exportType: "Csv" } }));
  expect(await file.text()).toBe("[1,2]");
});
