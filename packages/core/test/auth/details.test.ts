import { expect, test, vi } from "vitest";
import { isReseller, readClaims } from "../../src/auth/claims.ts";
import { permits } from "../../src/auth/credential.ts";
import { memoryStore } from "../../src/auth/memory-store.ts";
import { lifetimeOf, readPermissions } from "../../src/auth/token.ts";
import { bearer, clientCredentials, createKeepnet } from "../../src/index.ts";
import { useFakeClock } from "../support/clock.ts";

test.each([
  ["companies/search|POST", "POST /api/companies/search", true],
  ["/companies/search|POST", "POST /api/companies/search", true],
  ["/api/companies/search|post", "POST /api/companies/search", true],
  ["API/companies/search|POST", "POST /api/companies/search", true],
  ["x/api/companies/search|POST", "POST /api/companies/search", false],
  ["companies/{id}|GET", "GET /api/companies/{resourceId}", true],
  ["companies/|GET", "GET /api/companies/{resourceId}", false],
  ["companies/search|GET", "POST /api/companies/search", false],
])("the permission %s and the operation %s: %s", (permission, operation, expected) => {
  expect(permits([permission], operation)).toBe(expected);
});

test("what is no operation is not permitted", () => {
  expect(permits(["roles|GET"], "GET")).toBe(false);
});

test("claims are read from base64 for URLs, as UTF-8", () => {
  const claims = { role: "Ünïcødé ???>>>" };
  const payload = Buffer.from(JSON.stringify(claims)).toString("base64url");
  expect(payload).toMatch(/[-_]/);
  expect(readClaims(`h.${payload}.s`)).toEqual(claims);
});

test.each(["xtrue", "truex", "not true"])("%s is not true", (claim) => {
  expect(isReseller({ reseller_access: claim })).toBe(false);
});

test("a lifetime may have decimals", () => {
  expect(lifetimeOf("1.25")).toBe(1_250);
});

test("a permission with a control character at its start makes all of them unknown", () => {
  expect(readPermissions(["\u0000roles|GET"])).toBeUndefined();
});

test("a value of a memoryStore ends with its time to live", () => {
  useFakeClock();
  const store = memoryStore();
  store.set("key", "value", 1_000);
  vi.advanceTimersByTime(999);
  expect(store.get("key")).toBe("value");
  vi.advanceTimersByTime(1);
  expect(store.get("key")).toBeUndefined();
});

test("a token request asks for JSON", async () => {
  const accepts: (string | null)[] = [];
  const keepnet = createKeepnet({
    auth: clientCredentials({ clientId: "id", clientSecret: "secret" }),
    fetch: async ({ url, headers }) => {
      if (!url.endsWith("/connect/token")) return Response.json({ data: [] });
      accepts.push(headers.get("accept"));
      return Response.json({ access_token: "t", token_type: "Bearer" });
    },
  });
  await keepnet.forCompany("a1").GET("/api/roles");
  expect(accepts).toEqual(["application/json"]);
});

test("what the user's fetch throws for a token is passed on as it is", async () => {
  const mine = new Error("mine");
  const keepnet = createKeepnet({
    auth: clientCredentials({ clientId: "id", clientSecret: "secret" }),
    fetch: () => Promise.reject(mine),
  });
  await expect(keepnet.forCompany("a1").GET("/api/roles")).rejects.toBe(mine);
});

test.each(["xbearer", "bearerx", "bearer x"])("a token of the type %s is refused", async (type) => {
  const keepnet = createKeepnet({
    auth: clientCredentials({ clientId: "id", clientSecret: "secret" }),
    retry: { attempts: 1 },
    fetch: async () => Response.json({ access_token: "t", token_type: type }),
  });
  await expect(keepnet.forCompany("a1").GET("/api/roles")).rejects.toMatchObject({ code: "unexpected_response" });
});

test("a constant that is no text is refused as a token", () => {
  expect(() => bearer(7 as never)).toThrow("bearer() got a token that is 7.");
});

test("only a function may return another token after a refusal", () => {
  const environment = { baseUrl: new URL("https://api.example.com"), fetch, hooks: {} };
  expect(bearer("t").connect(environment).invalidate("t")).toBe(false);
  expect(
    bearer(() => "t")
      .connect(environment)
      .invalidate("t"),
  ).toBe(true);
});

test("a fetch that throws undefined for a token fails the call with it", async () => {
  const keepnet = createKeepnet({
    auth: clientCredentials({ clientId: "id", clientSecret: "secret" }),
    fetch: () => Promise.reject(undefined),
  });
  const result = await keepnet
    .forCompany("a1")
    .GET("/api/roles")
    .catch((error: unknown) => ({ error }));
  expect(result).toEqual({ error: undefined });
});

test("a token request without a response keeps every cause", async () => {
  const socket = Object.assign(new Error("connect"), { code: "ECONNRESET" });
  const keepnet = createKeepnet({
    auth: clientCredentials({ clientId: "id", clientSecret: "secret" }),
    retry: { attempts: 1 },
    fetch: () => Promise.reject(new TypeError("fetch failed", { cause: new Error("socket", { cause: socket }) })),
  });
  await expect(keepnet.forCompany("a1").GET("/api/roles")).rejects.toMatchObject({
    // of the call, of the token request
    cause: { cause: { message: "fetch failed", cause: { message: "socket", cause: { code: "ECONNRESET" } } } },
  });
});

test("the body of a redirected token request is cancelled", async () => {
  const cancel = vi.fn();
  const headers = { location: "/x" };
  const keepnet = createKeepnet({
    auth: clientCredentials({ clientId: "id", clientSecret: "secret" }),
    fetch: async () => new Response(new ReadableStream({ cancel }), { status: 302, headers }),
  });
  await expect(keepnet.forCompany("a1").GET("/api/roles")).rejects.toMatchObject({ code: "redirect_refused" });
  expect(cancel).toHaveBeenCalledOnce();
});
