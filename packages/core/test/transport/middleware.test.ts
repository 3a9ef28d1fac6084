import { expect, onTestFinished, test } from "vitest";
import {
  bearer,
  type CallContext,
  clientCredentials,
  createKeepnet,
  type ResponseEvent,
  type TransportMiddleware,
  unwrap,
} from "../../src/index.ts";
import { envelope, startApiServer } from "../support/api-server.ts";
import { settle } from "../support/gate.ts";

test("transport middlewares wrap each attempt as an onion and know the call, but never see the token", async () => {
  const server = await startApiServer({ api: (_request, n) => (n === 1 ? { status: 503, body: {} } : envelope([])) });
  const seen: (CallContext & { name: string; token: boolean })[] = [];
  const layer =
    (name: string): TransportMiddleware =>
    async (request, next, context) => {
      seen.push({ ...context, name, token: request.headers.has("authorization") });
      const headers = new Headers(request.headers);
      headers.append("x-layers", name);
      return next(new Request(request, { headers }));
    };
  const middleware = [layer("outer"), layer("inner")];
  const keepnet = createKeepnet({ baseUrl: server.url, auth: bearer("t"), retry: { base: 0 }, middleware });
  await unwrap(keepnet.forCompany("a1").GET("/api/roles"));
  const call = { operation: "GET /api/roles", companyId: "a1", token: false };
  expect(seen).toEqual([
    { ...call, name: "outer", attempt: 1 },
    { ...call, name: "inner", attempt: 1 },
    { ...call, name: "outer", attempt: 2 },
    { ...call, name: "inner", attempt: 2 },
  ]);
  expect(server.calls.map(({ headers }) => headers["x-layers"])).toEqual(["outer, inner", "outer, inner"]);
  expect(server.calls[1]?.headers.authorization).toBe("Bearer t");
});

test("a transport middleware that changes the company is refused before anything is sent", async () => {
  const server = await startApiServer();
  const middleware: TransportMiddleware[] = [
    (request, next) => {
      request.headers.set("X-KEEPNET-Company-Id", "b2");
      return next(request);
    },
  ];
  const keepnet = createKeepnet({ baseUrl: server.url, auth: bearer("t"), middleware });
  await expect(keepnet.forCompany("a1").GET("/api/roles")).rejects.toMatchObject({ code: "invalid_scope" });
  expect(server.calls).toHaveLength(0);
});

test("a transport middleware may response by itself", async () => {
  const server = await startApiServer();
  const cached: TransportMiddleware = async () => Response.json({ data: ["cached"], status: null });
  const keepnet = createKeepnet({ baseUrl: server.url, auth: bearer("t"), middleware: [cached] });
  expect(await unwrap(keepnet.forCompany("a1").GET("/api/roles"))).toEqual(["cached"]);
  expect(server.calls).toHaveLength(0);
});

test("a hook that fails later, after it has returned, is no unhandled rejection", async () => {
  const server = await startApiServer();
  const unhandled: unknown[] = [];
  const record = (reason: unknown) => void unhandled.push(reason);
  process.on("unhandledRejection", record);
  onTestFinished(() => void process.off("unhandledRejection", record));
  const fails = async () => {
    throw new Error("the log is down");
  };
  const hooks = { request: fails, response: fails };
  await createKeepnet({ baseUrl: server.url, auth: bearer("t"), hooks }).GET("/api/companies/my");
  await settle();
  expect(unhandled).toEqual([]);
});

test("hooks are called for each request and response, with nothing secret in it, and their faults are ignored", async () => {
  const server = await startApiServer({ api: () => ({ ...envelope([]), headers: { "x-request-id": "r-1" } }) });
  const events: unknown[] = [];
  const keepnet = createKeepnet({
    baseUrl: server.url,
    auth: bearer("secret-token"),
    hooks: {
      request: (event) => {
        events.push(event);
        throw new Error("a broken logger");
      },
      response: (event) => void events.push(event),
    },
  });
  await unwrap(keepnet.forCompany("a1").GET("/api/roles"));
  const call = { operation: "GET /api/roles", companyId: "a1", attempt: 1 };
  expect(events).toEqual([call, { ...call, status: 200, duration: expect.any(Number), requestId: "r-1" }]);
  expect(JSON.stringify(events)).not.toContain("secret-token");
});

test("hooks are called for each request that is sent: also of both where the first one's token was refused", async () => {
  const events: string[] = [];
  const server = await startApiServer({ api: (_request, n) => (n === 1 ? { status: 401, body: {} } : envelope([])) });
  const auth = clientCredentials({ clientId: "c", clientSecret: "s" });
  const hooks = {
    request: ({ attempt }: CallContext) => events.push(`request ${attempt}`),
    response: ({ attempt, status }: ResponseEvent) => events.push(`${status} ${attempt}`),
    retry: () => events.push("retry"),
  };
  await unwrap(createKeepnet({ baseUrl: server.url, auth, hooks }).GET("/api/companies/my"));
  expect(events).toEqual(["request 1", "401 1", "request 1", "200 1"]);
  expect(server.calls).toHaveLength(2);
});

test("the request of a middleware has the signal of its call", async () => {
  const reason = new Error("enough");
  const controller = new AbortController();
  const seen: Request[] = [];
  const waiting: TransportMiddleware = (request) => {
    seen.push(request);
    controller.abort(reason);
    return new Promise(() => {});
  };
  const keepnet = createKeepnet({ auth: bearer("t"), middleware: [waiting] });
  await expect(keepnet.forCompany("a1").GET("/api/roles", { signal: controller.signal })).rejects.toBe(reason);
  expect(seen[0]?.signal.reason).toBe(reason);
});
