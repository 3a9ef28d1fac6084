import { expect, onTestFinished, test, vi } from "vitest";
import { AuthenticationError, bearer, clientCredentials, createKeepnet, KeepnetError, unwrap } from "../src/index.ts";
import { envelope, startApiServer, tokenResponse } from "./support/api-server.ts";
import { recordWaits, useFakeClock } from "./support/clock.ts";

const credentials = { clientId: "client", clientSecret: "s3cret&=+" };

test("200 concurrent first calls make one token request", async () => {
  const server = await startApiServer();
  const keepnet = createKeepnet({ baseUrl: server.url, auth: clientCredentials(credentials) });
  const clients = Array.from({ length: 200 }, (_, n) => keepnet.forCompany(`company-${n}`));
  await Promise.all(clients.map((client) => unwrap(client.GET("/api/roles"))));
  expect(server.tokenRequests).toHaveLength(1);
  expect(server.calls).toHaveLength(200);
  expect(new Set(server.calls.map(({ headers }) => headers.authorization))).toEqual(new Set(["Bearer token-1"]));
});

test("the token request is a form with the four documented fields and no Company ID", async () => {
  const server = await startApiServer();
  const keepnet = createKeepnet({ baseUrl: server.url, auth: clientCredentials(credentials) });
  await keepnet.forCompany("a1").GET("/api/roles");
  const [request] = server.tokenRequests;
  expect(request).toMatchObject({ method: "POST", url: "/connect/token" });
  expect(request?.headers["content-type"]).toBe("application/x-www-form-urlencoded");
  expect(request?.headers).not.toHaveProperty("x-keepnet-company-id");
  expect(Object.fromEntries(new URLSearchParams(request?.body))).toEqual({
    grant_type: "client_credentials",
    client_id: "client",
    client_secret: "s3cret&=+",
    scope: "api1",
  });
});

test("calls that get 401 with the same token share one new token, and each is sent again once", async () => {
  const waits = recordWaits();
  const server = await startApiServer({
    api: ({ headers }) => (headers.authorization === "Bearer token-1" ? { status: 401, body: {} } : envelope([])),
  });
  const keepnet = createKeepnet({ baseUrl: server.url, auth: clientCredentials(credentials) });
  const call = () => unwrap(keepnet.forCompany("a1").GET("/api/roles"));
  await Promise.all(Array.from({ length: 50 }, call));
  expect(server.tokenRequests).toHaveLength(2);
  expect(server.calls).toHaveLength(100);
  expect(waits).toHaveLength(1);
});

test("calls whose token is revoked under way share one new token, even those that hear of it later", async () => {
  vi.useFakeTimers({ toFake: ["performance"] });
  onTestFinished(() => void vi.useRealTimers());
  const [arrived, renewed] = [gate(), gate()];
  const server = await startApiServer({
    api: async ({ headers, url }, n) => {
      if (url === "/api/companies/my") return envelope([]);
      if (headers.authorization !== "Bearer token-1") {
        renewed.open();
        return envelope([]);
      }
      if (n === 51) arrived.open();
      await arrived.opened;
      if (n % 2 === 0) await renewed.opened;
      return { status: 401, body: {} };
    },
  });
  const keepnet = createKeepnet({ baseUrl: server.url, auth: clientCredentials(credentials) });
  await keepnet.GET("/api/companies/my");
  vi.advanceTimersByTime(60_000);
  const calls = Array.from({ length: 50 }, () => unwrap(keepnet.forCompany("a1").GET("/api/roles")));
  expect(await Promise.all(calls)).toEqual(calls.map(() => []));
  expect(server.tokenRequests).toHaveLength(2);
  expect(server.calls).toHaveLength(101);
});

/** A promise that the test keeps. */
function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

test("a body is sent again whole after a 401", async () => {
  recordWaits();
  const server = await startApiServer({ api: (_request, n) => (n === 1 ? { status: 401, body: {} } : envelope({})) });
  const keepnet = createKeepnet({ baseUrl: server.url, auth: clientCredentials(credentials) });
  await keepnet
    .forCompany("a1")
    .POST("/api/target-users/upload", { body: { File: new Blob(["email\na@example.com\n"]) } });
  expect(server.calls).toHaveLength(2);
  expect(server.calls[1]?.body).toBe(server.calls[0]?.body);
  expect(server.calls[1]?.body).toContain("a@example.com");
  expect(server.calls[1]?.headers["x-keepnet-company-id"]).toBe("a1");
});

test("a second 401 after a new token is an AuthenticationError, without a loop", async () => {
  recordWaits();
  const server = await startApiServer({ api: () => ({ status: 401, body: {} }) });
  const keepnet = createKeepnet({ baseUrl: server.url, auth: clientCredentials(credentials) });
  const error = await unwrap(keepnet.forCompany("a1").GET("/api/roles")).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(AuthenticationError);
  expect(error).toMatchObject({ code: "unauthenticated", status: 401, companyId: "a1" });
  expect(server.calls).toHaveLength(2);
  expect(server.tokenRequests).toHaveLength(2);
});

test("invalid_client is an AuthenticationError that is not retried and does not show the secret", async () => {
  const server = await startApiServer({ token: () => ({ status: 400, body: { error: "invalid_client" } }) });
  const keepnet = createKeepnet({ baseUrl: server.url, auth: clientCredentials(credentials) });
  const error = await keepnet
    .forCompany("a1")
    .GET("/api/roles")
    .catch((caught: unknown) => caught);
  expect(error).toMatchObject({ name: "AuthenticationError", code: "invalid_client", status: 400 });
  expect(String(error)).not.toContain(credentials.clientSecret);
  expect(server.tokenRequests).toHaveLength(1);
  expect(server.calls).toHaveLength(0);
});

test("one caller's abort does not fail another's wait for the token", async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const server = await startApiServer({
    token: async (_request, n) => {
      await held;
      return tokenResponse(n);
    },
  });
  const client = createKeepnet({ baseUrl: server.url, auth: clientCredentials(credentials) }).forCompany("a1");
  const controller = new AbortController();
  const aborted = client.GET("/api/roles", { signal: controller.signal }).catch((caught: unknown) => caught);
  const patient = unwrap(client.GET("/api/roles"));
  controller.abort();
  expect(await aborted).toMatchObject({ name: "AbortError" });
  release();
  expect(await patient).toEqual([]);
  expect(server.tokenRequests).toHaveLength(1);
});

test("a token request that takes too long is aborted on the wire", async () => {
  useFakeClock();
  const requests: Request[] = [];
  const keepnet = createKeepnet({
    auth: clientCredentials({ ...credentials, timeout: 5_000 }),
    fetch: (request) => {
      requests.push(request);
      return new Promise(() => {});
    },
  });
  const call = keepnet.GET("/api/companies/my").catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(4_999);
  expect(requests.map(({ signal }) => signal.aborted)).toEqual([false]);
  await vi.advanceTimersByTimeAsync(1);
  expect(requests.map(({ signal }) => signal.aborted)).toEqual([true]);
  expect(await call).toMatchObject({
    name: "ConnectionError",
    code: "timeout",
    message: expect.stringMatching("5000 ms"),
  });
});

test("two clients never share a token, even of the same credential object", async () => {
  const server = await startApiServer();
  const auth = clientCredentials(credentials);
  for (let i = 0; i < 2; i++) await createKeepnet({ baseUrl: server.url, auth }).forCompany("a1").GET("/api/roles");
  expect(server.calls.map(({ headers }) => headers.authorization)).toEqual(["Bearer token-1", "Bearer token-2"]);
});

test("bearer asks its function before each call, and a refused token is not sent twice", async () => {
  const server = await startApiServer({ api: () => ({ status: 401, body: {} }) });
  const client = createKeepnet({ baseUrl: server.url, auth: bearer(() => "constant") }).forCompany("a1");
  await client.GET("/api/roles");
  expect(server.calls.map(({ headers }) => headers.authorization)).toEqual(["Bearer constant"]);
});

test.each(["", "Bearer abc", "a\r\nX-Evil: 1", "tök"])(
  "bearer refuses %j as a token without showing it",
  async (token) => {
    const server = await startApiServer();
    const client = createKeepnet({ baseUrl: server.url, auth: bearer(token) }).forCompany("a1");
    const error = await client.GET("/api/roles").catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(AuthenticationError);
    if (token) expect(String(error)).not.toContain(token);
    expect(server.calls).toHaveLength(0);
  },
);

test("a token response that is not a bearer token is refused", async () => {
  for (const body of ["<html>", { access_token: "a", token_type: "mac" }, { token_type: "Bearer" }, []]) {
    const server = await startApiServer({ token: () => ({ body }) });
    const client = createKeepnet({ baseUrl: server.url, auth: clientCredentials(credentials) }).forCompany("a1");
    await expect(client.GET("/api/roles")).rejects.toMatchObject({
      code: "unexpected_response",
      operation: "GET /api/roles",
      companyId: "a1",
      cause: { operation: "POST /connect/token" },
    });
    expect(server.calls).toHaveLength(0);
  }
});

test.each([0, -1, NaN, Infinity, 2 ** 31, "30", null])("a timeout of %s is refused", (timeout) => {
  const options = { ...credentials, timeout: timeout as number };
  expect(() => clientCredentials(options)).toThrow(expect.objectContaining({ code: "invalid_options" }));
});

test("an empty Client ID or Secret is refused at once", () => {
  expect(() => clientCredentials({ clientId: "", clientSecret: "x" })).toThrow(KeepnetError);
  expect(() => clientCredentials({ clientId: "x", clientSecret: "" })).toThrow(/clientSecret.*empty/);
});
