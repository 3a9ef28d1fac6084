import { describe, expect, test } from "vitest";
import {
  bearer,
  clientCredentials,
  createKeepnet,
  type KeepnetOptions,
  type RetryEvent,
  unwrap,
} from "../../src/index.ts";
import { envelope, startApiServer, tokenResponse, type WireResponse } from "../support/api-server.ts";

const body = {
  pageNumber: 1,
  pageSize: 1,
  orderBy: "Email",
  ascending: true,
  filter: { condition: "AND" as const, searchInputTextValue: "" },
};

/** A client whose retries wait for nothing, on a server that returns these responses in turn, the last one for ever. */
async function setUp(responses: (WireResponse | Error)[], options: Partial<KeepnetOptions> = {}) {
  const retries: RetryEvent[] = [];
  let sent = 0;
  const wire = responses.filter((response): response is WireResponse => !(response instanceof Error));
  const server = await startApiServer({ api: (_request, n) => wire[Math.min(n, wire.length) - 1] ?? {} });
  const keepnet = createKeepnet({
    baseUrl: server.url,
    auth: bearer("t"),
    retry: { base: 0 },
    hooks: { retry: (event) => retries.push(event) },
    fetch: (request) => {
      const response = responses[Math.min(sent, responses.length - 1)];
      sent += 1;
      return response instanceof Error ? Promise.reject(response) : fetch(request);
    },
    ...options,
  });
  return { server, retries, sent: () => sent, client: keepnet.forCompany("a1") };
}

const refused = new TypeError("fetch failed", { cause: Object.assign(new Error("connect"), { code: "ECONNREFUSED" }) });
const reset = new TypeError("fetch failed", { cause: Object.assign(new Error("read"), { code: "ECONNRESET" }) });

describe("a call that only reads", () => {
  test.each([408, 429, 500, 502, 503, 504])("is sent again after HTTP %i", async (status) => {
    const { client, server, retries } = await setUp([{ status, body: {} }, envelope(["ok"])]);
    expect(await unwrap(client.GET("/api/roles"))).toEqual(["ok"]);
    expect(server.calls).toHaveLength(2);
    expect(retries).toMatchObject([{ operation: "GET /api/roles", companyId: "a1", attempt: 1, status }]);
  });

  test.each([400, 401, 403, 404, 409, 501])("is not sent again after HTTP %i", async (status) => {
    const { client, server } = await setUp([{ status, body: {} }]);
    await client.GET("/api/roles");
    expect(server.calls).toHaveLength(1);
  });

  test("is sent again when the connection breaks, and when a search is a POST", async () => {
    const { client, sent } = await setUp([reset, envelope([])]);
    await unwrap(client.POST("/api/target-users/search", { body }));
    expect(sent()).toBe(2);
  });

  test("is sent at most three times, each time whole, and the error says how often", async () => {
    const { client, server } = await setUp([{ status: 503, body: {} }]);
    const error = await unwrap(client.POST("/api/target-users/search", { body })).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: "server_error", attempts: 3 });
    expect(server.calls.map((call) => JSON.parse(call.body))).toEqual([body, body, body]);
    expect(server.calls.map(({ headers }) => headers["x-keepnet-company-id"])).toEqual(["a1", "a1", "a1"]);
  });

  test("that never reaches the server ends as a ConnectionError with the number of attempts", async () => {
    const { client, sent } = await setUp([reset]);
    await expect(client.GET("/api/roles")).rejects.toMatchObject({ code: "connection_failed", attempts: 3 });
    expect(sent()).toBe(3);
  });
});

describe("a call that writes", () => {
  const form = { body: { File: new Blob(["email\n"]) } };

  test.each([408, 500, 502, 503, 504])(
    "is not sent again after HTTP %i, because the server may have done it",
    async (status) => {
      const { client, server } = await setUp([{ status, body: {} }]);
      await client.POST("/api/target-users/upload", form);
      expect(server.calls).toHaveLength(1);
    },
  );

  test("is sent again after 429, which proves that nothing was done", async () => {
    const { client, server } = await setUp([{ status: 429, body: {} }, envelope({ transactionId: "x" })]);
    await unwrap(client.POST("/api/target-users/upload", form));
    expect(server.calls).toHaveLength(2);
  });

  test("is sent again when the connection was refused, but not when it broke", async () => {
    const first = await setUp([refused, envelope({ transactionId: "x" })]);
    await unwrap(first.client.POST("/api/target-users/upload", form));
    expect(first.sent()).toBe(2);
    const second = await setUp([reset]);
    await expect(second.client.POST("/api/target-users/upload", form)).rejects.toMatchObject({ attempts: 1 });
    expect(second.sent()).toBe(1);
  });
});

describe("a deletion", () => {
  const params = { path: { resourceId: "c1" } };

  test("that is sent again and finds nothing counts as done", async () => {
    const { client, server } = await setUp([
      { status: 502, body: {} },
      { status: 404, body: {} },
    ]);
    const { response, error } = await client.DELETE("/api/companies/clients/{resourceId}", { params });
    expect(error).toBeUndefined();
    expect(response.status).toBe(204);
    expect(server.calls).toHaveLength(2);
  });

  test("that is sent again and is refused has failed", async () => {
    const { client } = await setUp([
      { status: 502, body: {} },
      { status: 403, body: {} },
    ]);
    expect((await client.DELETE("/api/companies/clients/{resourceId}", { params })).response.status).toBe(403);
  });

  test("is the only call that counts as done when it finds nothing", async () => {
    const { client, server } = await setUp([
      { status: 502, body: {} },
      { status: 404, body: {} },
    ]);
    const init = { params, body: { name: "n" } as never };
    expect((await client.PUT("/api/companies/clients/{resourceId}", init)).response.status).toBe(404);
    expect(server.calls).toHaveLength(2);
  });

  test("that finds nothing at once is a 404, also after a 429", async () => {
    for (const responses of [
      [{ status: 404, body: {} }],
      [
        { status: 429, body: {} },
        { status: 404, body: {} },
      ],
    ]) {
      const { client } = await setUp(responses);
      expect((await client.DELETE("/api/companies/clients/{resourceId}", { params })).response.status).toBe(404);
    }
  });

  test("that finds nothing after a connection that was refused is a 404, for nothing had been sent", async () => {
    const { client, sent } = await setUp([refused, { status: 404, body: {} }]);
    expect((await client.DELETE("/api/companies/clients/{resourceId}", { params })).response.status).toBe(404);
    expect(sent()).toBe(2);
  });
});

test("a body that is a stream is sent once", async () => {
  const { client, server } = await setUp([{ status: 429, body: {} }]);
  const stream = new Blob(["x"]).stream();
  const headers = { "content-type": "application/octet-stream" };
  const init = { body: stream as never, bodySerializer: () => stream, duplex: "half" as const, headers };
  expect((await client.POST("/api/target-users/upload", init)).response.status).toBe(429);
  expect(server.calls).toHaveLength(1);
});

test("attempts: 1 turns retries off", async () => {
  const { client, server } = await setUp([{ status: 503, body: {} }], { retry: { attempts: 1 } });
  await client.GET("/api/roles");
  expect(server.calls).toHaveLength(1);
});

test("the calls of a family share one budget of retries, which successes earn back", async () => {
  const { client, server, retries } = await setUp([{ status: 503, body: {} }], { retry: { base: 0, budget: 3 } });
  for (let i = 0; i < 4; i++) await client.GET("/api/roles");
  expect(server.calls).toHaveLength(4 + 3);
  expect(retries.map(({ budget }) => budget)).toEqual([2, 1, 0]);

  const recovering = await setUp([...Array(10).fill(envelope([])), { status: 503, body: {} }], {
    retry: { base: 0, budget: 1 },
  });
  for (let i = 0; i < 10; i++) await recovering.client.GET("/api/roles");
  await recovering.client.GET("/api/roles");
  await recovering.client.GET("/api/roles");
  expect(recovering.retries).toHaveLength(1);
});

test("an abort while waiting for the next attempt ends the call with its reason", async () => {
  const controller = new AbortController();
  const { client, server } = await setUp([{ status: 503, body: {} }], {
    retry: { base: 10_000 },
    hooks: { retry: () => queueMicrotask(() => controller.abort(new Error("enough"))) },
  });
  await expect(client.GET("/api/roles", { signal: controller.signal })).rejects.toThrow("enough");
  expect(server.calls).toHaveLength(1);
});

test.each([429, 500, 503])(
  "a call waits out an HTTP %i of the token endpoint, a write as well as a read",
  async (status) => {
    const server = await startApiServer({
      token: (_request, n) => (n === 1 ? { status, body: {} } : tokenResponse(n)),
    });
    const auth = clientCredentials({ clientId: "c", clientSecret: "s" });
    const client = createKeepnet({ baseUrl: server.url, auth, retry: { base: 0 } }).forCompany("a1");
    await unwrap(client.POST("/api/target-groups", { body: { name: "n", priority: "High" } }));
    expect(server.tokenRequests).toHaveLength(2);
    expect(server.calls).toHaveLength(1);
  },
);

test("a wrong credential is not tried again", async () => {
  const server = await startApiServer({ token: () => ({ status: 400, body: { error: "invalid_client" } }) });
  const auth = clientCredentials({ clientId: "c", clientSecret: "s" });
  const client = createKeepnet({ baseUrl: server.url, auth, retry: { base: 0 } }).forCompany("a1");
  await expect(client.GET("/api/roles")).rejects.toMatchObject({ code: "invalid_client" });
  expect(server.tokenRequests).toHaveLength(1);
});
