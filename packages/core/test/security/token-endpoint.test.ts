import { expect, test, vi } from "vitest";
import { clientCredentials, createKeepnet, type KeepnetOptions } from "../../src/index.ts";
import { startApiServer } from "../support/api-server.ts";

const secret = "very-secret-value";

const connect = (options: Partial<KeepnetOptions>) =>
  createKeepnet({
    auth: clientCredentials({ clientId: "client", clientSecret: secret }),
    retry: { attempts: 1 },
    ...options,
  });

test.each([
  "http://api.example.com",
  "http://localhost.example.com",
  "http://127.0.0.1.example.com",
  "http://127.0.0.1@api.example.com",
  "http://[::2]",
  "ws://127.0.0.1",
  "file:///etc/hosts",
])("the secret is not sent to %s, which is neither https nor this machine", (baseUrl) => {
  const fetch = vi.fn();
  expect(() => connect({ baseUrl, fetch })).toThrow(/baseUrl/);
  expect(fetch).not.toHaveBeenCalled();
});

test.each(["http://127.0.0.1:1", "http://localhost:1", "http://[::1]:1", "https://api.example.com"])(
  "the secret may be sent to %s",
  async (baseUrl) => {
    const fetch = vi.fn((_request: Request) => Promise.reject(new Error("nothing there")));
    await expect(connect({ baseUrl, fetch }).GET("/api/companies/my")).rejects.toThrow();
    expect(fetch.mock.calls.map(([{ url }]) => url)).toEqual([`${baseUrl}/connect/token`]);
  },
);

test.each([301, 302, 303, 307, 308])(
  "an HTTP %i of the token endpoint is refused, and the secret does not reach its target",
  async (status) => {
    const elsewhere = await startApiServer();
    const server = await startApiServer({
      token: () => ({ status, headers: { location: `${elsewhere.url}/connect/token` }, body: {} }),
    });
    await expect(connect({ baseUrl: server.url }).GET("/api/companies/my")).rejects.toMatchObject({
      name: "ConnectionError",
      code: "redirect_refused",
      operation: "GET /api/companies/my",
      cause: { operation: "POST /connect/token" },
    });
    expect(server.tokenRequests).toHaveLength(1);
    expect([...elsewhere.tokenRequests, ...elsewhere.calls]).toHaveLength(0);
  },
);

test("a redirect within the API's own origin is refused too", async () => {
  const server = await startApiServer({
    token: () => ({ status: 307, headers: { location: "/elsewhere" }, body: {} }),
  });
  await expect(connect({ baseUrl: server.url }).GET("/api/companies/my")).rejects.toMatchObject({
    code: "redirect_refused",
  });
  expect(server.calls).toHaveLength(0);
});

test("a redirect that the platform hides, as browsers do, is refused", async () => {
  const hidden = Object.defineProperty(new Response(null), "type", { value: "opaqueredirect" });
  await expect(connect({ fetch: async () => hidden }).GET("/api/companies/my")).rejects.toMatchObject({
    code: "redirect_refused",
  });
});

test("the token request carries nothing of the call that needs it: no Company ID, cookie, header or query", async () => {
  const server = await startApiServer();
  const headers = { cookie: "session=1", "x-trace": "1" };
  await connect({ baseUrl: server.url, companyIn: "query" }).forCompany("a1").GET("/api/roles", { headers });
  expect(server.calls[0]).toMatchObject({ url: "/api/roles?companyId=a1", headers });
  const [request] = server.tokenRequests;
  expect(request?.url).toBe("/connect/token");
  expect(Object.keys(request?.headers ?? {}).filter((name) => /cookie|company|trace|authorization/.test(name))).toEqual(
    [],
  );
  expect(request?.body).not.toContain("a1");
});

test("the platform is told to send no cookies of its own, and to follow no redirect", async () => {
  const fetch = vi.fn((_request: Request) => Promise.reject(new Error("nothing there")));
  await expect(connect({ fetch }).GET("/api/companies/my")).rejects.toThrow();
  expect(fetch.mock.calls[0]?.[0]).toMatchObject({ credentials: "omit", redirect: "manual" });
});

test("a platform that knows no cookies is not told about them, which it would refuse", async () => {
  const Platform = Request;
  function WorkerRequest(url: string, init: RequestInit): Request {
    if ("credentials" in init) throw new Error("The 'credentials' field is not implemented.");
    return new Platform(url, init);
  }
  WorkerRequest.prototype = {};
  vi.stubGlobal("Request", WorkerRequest);
  const server = await startApiServer();
  const auth = clientCredentials({ clientId: "client", clientSecret: secret });
  const tokens = auth.connect({ baseUrl: new URL(server.url), fetch, hooks: {} });
  expect(await tokens.get().finally(() => vi.unstubAllGlobals())).toBe("token-1");
});

test("no middleware sees the token request", async () => {
  const server = await startApiServer();
  const urls: string[] = [];
  const middleware = [
    { onRequest: ({ request }: { request: Request }) => void urls.push(new URL(request.url).pathname) },
  ];
  await connect({ baseUrl: server.url, middleware }).GET("/api/companies/my");
  expect(server.tokenRequests).toHaveLength(1);
  expect(urls).toEqual(["/api/companies/my"]);
});
