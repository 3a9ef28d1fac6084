import { expect, test, vi } from "vitest";
import {
  bearer,
  type CompanyClient,
  createKeepnet,
  KeepnetError,
  type KeepnetOptions,
  paginate,
  type TransportMiddleware,
  unwrap,
} from "../../src/index.ts";
import { respond, startWire } from "../support/wire.ts";

/** As Next.js throws out of fetch to leave a page that it renders. */
class Bailout extends Error {
  readonly digest = "DYNAMIC_SERVER_USAGE";
}

const foreign: [string, unknown][] = [
  ["a framework's control flow", new Bailout("page is dynamic")],
  ["a SyntaxError", new SyntaxError("Unexpected token o in JSON at position 1")],
  ["a TypeError", new TypeError("Cannot read properties of undefined (reading 'x')")],
  ["the error of another Keepnet client", new KeepnetError({ code: "rate_limited", status: 429, message: "other" })],
  ["an abort that is not the call's", new DOMException("aborted", "AbortError")],
  ["text", "just text"],
  ["undefined", undefined],
  ["null", null],
];

const group = { name: "n", priority: "High" } as const;
const calls: [string, (company: CompanyClient, more: object) => Promise<unknown>][] = [
  ["a read", (company, more) => company.GET("/api/roles", more)],
  ["a write", (company, more) => company.POST("/api/target-groups", { body: group, ...more })],
];

/** Makes a place for somebody's code: it is called as often as the code is, and throws what it is given. */
type Place = (fail: () => never) => { options?: Partial<KeepnetOptions>; call?: object };

/** Places that run before anything is sent. */
const before: Record<string, Place> = {
  "onRequest of a middleware": (fail) => ({ options: { middleware: [{ onRequest: fail }] } }),
  "onRequest of a call's own middleware": (fail) => ({ call: { middleware: [{ onRequest: fail }] } }),
  "an asynchronous onRequest": (fail) => ({ options: { middleware: [{ onRequest: async () => fail() }] } }),
  "a middleware of the attempt": (fail) => ({ options: { middleware: [async () => fail()] } }),
  "a middleware that is no async function": (fail) => ({ options: { middleware: [() => fail()] } }),
  "the function of bearer()": (fail) => ({ options: { auth: bearer(fail) } }),
  "the asynchronous function of bearer()": (fail) => ({ options: { auth: bearer(async () => fail()) } }),
  "a querySerializer": (fail) => ({ call: { querySerializer: fail, params: { query: { a: "1" } } } }),
  "a fetch": (fail) => ({ options: { fetch: async () => fail() } }),
  "a fetch that is no async function": (fail) => ({ options: { fetch: () => fail() } }),
};

test("an error of the credential's own call of another operation is passed on as it is", async () => {
  const thrown = new KeepnetError({ code: "forbidden", status: 403, operation: "GET /api/secrets", message: "other" });
  const wire = await startWire([respond([])], { auth: bearer(() => Promise.reject(thrown)) });
  expect((await rejection(wire.company.GET("/api/roles"))).error).toBe(thrown);
  expect(wire.requests).toEqual([]);
});

/** Places that run when a response is there. */
const after: Record<string, Place> = {
  "onResponse of a middleware": (fail) => ({ options: { middleware: [{ onResponse: fail }] } }),
  "an asynchronous onResponse": (fail) => ({ call: { middleware: [{ onResponse: async () => fail() }] } }),
  "a middleware of the attempt, after its response": (fail) => ({
    options: { middleware: [async (request, next) => next(request).then(fail)] },
  }),
};

/** What a call rejects with, wrapped, because it may be undefined. */
const rejection = (promise: Promise<unknown>) =>
  promise.then(
    () => expect.fail("it did not fail"),
    (error: unknown) => ({ error }),
  );

for (const [sent, places] of [
  [0, before],
  [1, after],
] as const) {
  for (const [place, make] of Object.entries(places)) {
    test.each(foreign)(`what ${place} throws is passed on as it is: %s`, async (_name, thrown) => {
      for (const [, call] of calls) {
        const fail = vi.fn((): never => {
          throw thrown;
        });
        const { options, call: more = {} } = make(fail);
        const wire = await startWire([respond([])], options);
        expect((await rejection(call(wire.company, more))).error).toBe(thrown);
        expect(fail).toHaveBeenCalledTimes(1);
        expect(wire.retries).toEqual([]);
        expect(wire.requests).toHaveLength(sent);
      }
    });
  }
}

test("what a bodySerializer throws is passed on as it is, and nothing is sent", async () => {
  const thrown = new Bailout("no");
  const bodySerializer = vi.fn(() => {
    throw thrown;
  });
  const { company, requests } = await startWire([respond([])]);
  const error = await rejection(company.POST("/api/target-groups", { body: group, bodySerializer }));
  expect(error.error).toBe(thrown);
  expect(bodySerializer).toHaveBeenCalledTimes(1);
  expect(requests).toEqual([]);
});

test("what a toJSON throws is passed on as it is, and nothing is sent", async () => {
  const thrown = new Bailout("no");
  const toJSON = () => {
    throw thrown;
  };
  const { company, requests } = await startWire([respond([])]);
  const body = { ...group, name: { toJSON } as unknown as string };
  expect((await rejection(company.POST("/api/target-groups", { body }))).error).toBe(thrown);
  expect(requests).toEqual([]);
});

test.each<[string, KeepnetOptions["middleware"]]>([
  ["onError of a middleware", [{ onError: () => new Bailout("instead") }]],
  [
    "a middleware of the attempt",
    [(request, next) => next(request).catch(() => Promise.reject(new Bailout("instead")))],
  ],
])("%s may put its own error in place of a failure's, which is not tried again then", async (_name, middleware) => {
  const fetch = vi.fn(() => Promise.reject(new TypeError("fetch failed")));
  const retry = { attempts: 1 };
  const client = createKeepnet({ auth: bearer("t"), fetch, middleware, retry }).forCompany("a1");
  expect((await rejection(client.GET("/api/roles"))).error).toBeInstanceOf(Bailout);
  expect(fetch).toHaveBeenCalledTimes(1);
});

test("onError sees the error of the call once, after all attempts", async () => {
  const onError = vi.fn();
  const { company, requests } = await startWire([(response) => response.destroy()], { middleware: [{ onError }] });
  const { error } = await rejection(company.GET("/api/roles"));
  expect(error).toMatchObject({ code: "connection_failed", attempts: 3 });
  expect(onError).toHaveBeenCalledTimes(1);
  expect(onError.mock.calls[0]?.[0]).toMatchObject({ error });
  expect(requests).toHaveLength(3);
});

test("a middleware of the attempt is run for each attempt, and one of the call once", async () => {
  const onRequest = vi.fn();
  const onResponse = vi.fn();
  const each = vi.fn<TransportMiddleware>((request, next) => next(request));
  const middleware = [{ onRequest, onResponse }, each];
  const { company, attempts } = await startWire([respond(null, 503), respond(null, 503), respond([])], { middleware });
  await unwrap(company.GET("/api/roles"));
  expect([onRequest, onResponse, each].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 3]);
  expect(each.mock.calls.map(([, , { attempt }]) => attempt)).toEqual([1, 2, 3]);
  expect(attempts).toEqual([1, 2, 3]);
});

test.each(["request", "response", "retry", "token"] as const)(
  "what the hook %s throws reaches nobody",
  async (name) => {
    const hook = vi.fn(() => {
      throw new Bailout("the log is down");
    });
    const { company, requests } = await startWire([respond(null, 503), respond(["ok"])], { hooks: { [name]: hook } });
    expect(await unwrap(company.GET("/api/roles"))).toEqual(["ok"]);
    expect(requests).toHaveLength(2);
    if (name !== "token") expect(hook).toHaveBeenCalled();
  },
);

test.each(["onRequest", "onResponse"] as const)("what %s throws ends paginate as it is", async (name) => {
  const thrown = new Bailout("no");
  const fail = () => {
    throw thrown;
  };
  const { company } = await startWire([respond({ results: [] })], {
    middleware: [name === "onRequest" ? { onRequest: fail } : { onResponse: fail }],
  });
  const rows = paginate(company, "/api/target-users/search");
  const { error } = await rejection(
    (async () => {
      for await (const _ of rows);
    })(),
  );
  expect(error).toBe(thrown);
});

test.each(["fetch failed", "terminated", "Failed to fetch", "Load failed", "Network request failed"])(
  "a fetch of the caller's that throws %j has lost the connection, and a read is sent again",
  async (message) => {
    const cause = new TypeError(message);
    const fetch = vi.fn(() => Promise.reject(cause));
    const client = createKeepnet({ auth: bearer("t"), fetch, retry: { base: 0 } }).forCompany("a1");
    const { error } = await rejection(client.GET("/api/roles"));
    expect(error).toMatchObject({ name: "ConnectionError", code: "connection_failed", attempts: 3, cause });
    expect(fetch).toHaveBeenCalledTimes(3);
  },
);

test("a fetch that takes no Request of this realm says so itself, once", async () => {
  // undici's own fetch reads the Request of another undici as a URL
  const fetch = vi.fn(async (request: Request) => Response.json({ url: new URL(String(request)).href }));
  const client = createKeepnet({ auth: bearer("t"), fetch }).forCompany("a1");
  const { error } = await rejection(client.GET("/api/roles"));
  expect(error).toBeInstanceOf(TypeError);
  expect(error).toMatchObject({ code: "ERR_INVALID_URL" });
  expect(fetch).toHaveBeenCalledTimes(1);
});

test.each([undefined, null, "text", {}, { status: "200" }])(
  "a fetch that resolves with %j says what should have been returned, and that the call may have been sent",
  async (value) => {
    const fetch = vi.fn(async () => value as unknown as Response);
    const client = createKeepnet({ auth: bearer("t"), fetch }).forCompany("a1");
    const { error } = await rejection(client.POST("/api/target-groups", { body: group }));
    expect(error).toMatchObject({ message: expect.stringMatching(/did not return a Response/) });
    expect(error).toMatchObject({ outcome: "unknown", attempts: 1 });
    expect(fetch).toHaveBeenCalledTimes(1);
  },
);

test.each<[string, KeepnetOptions["middleware"]]>([
  ["of the call", [{ onRequest: () => new Response("<html>") }]],
  ["of the attempt", [async () => new Response("<html>")]],
])("a middleware %s that responds with HTML by itself: nothing has succeeded", async (_name, middleware) => {
  const { company, requests } = await startWire([respond([])], { middleware });
  const { error } = await rejection(company.POST("/api/target-groups", { body: group }));
  expect(error).toMatchObject({ name: "UnexpectedResponseError", outcome: "not_sent", attempts: 0 });
  expect((error as Error).message).not.toMatch(/succeeded|was done/);
  expect(requests).toEqual([]);
});

test.each<[string, unknown]>([
  ["undefined", undefined],
  ["text", "text"],
])("a middleware of the attempt that resolves with %s says what should have been returned", async (_name, value) => {
  const late = await startWire([respond([])], {
    middleware: [async (request, next) => next(request).then(() => value as Response)],
  });
  expect((await rejection(late.company.POST("/api/target-groups", { body: group }))).error).toMatchObject({
    outcome: "done",
  });
  const { company } = await startWire([respond([])], { middleware: [async () => value as Response] });
  const { error } = await rejection(company.GET("/api/roles"));
  expect(error).toMatchObject({ message: expect.stringMatching(/middleware.*Response/) });
});

test("HTML under 200 keeps the status, the request id and the parser's error", async () => {
  const html = { "content-type": "text/html", "x-request-id": "r-1" };
  const { company, requests } = await startWire([(response) => response.writeHead(200, html).end("<html>")]);
  const { error } = await rejection(unwrap(company.GET("/api/roles")));
  expect(error).toMatchObject({
    name: "UnexpectedResponseError",
    code: "unexpected_response",
    status: 200,
    requestId: "r-1",
    operation: "GET /api/roles",
    companyId: "a1",
    attempts: 1,
    outcome: "done",
    message: expect.stringContaining("succeeded, but its body is not JSON"),
    cause: expect.any(SyntaxError),
  });
  expect(requests).toHaveLength(1);
});

test("HTML under 200 says of a write that it was done", async () => {
  const { company } = await startWire([(response) => response.writeHead(200).end("<html>")]);
  const { error } = await rejection(company.POST("/api/target-groups", { body: group }));
  expect(error).toMatchObject({ outcome: "done", message: expect.stringContaining("do not send it again") });
});
