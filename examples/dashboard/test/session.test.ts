import { afterEach, expect, test, vi } from "vitest";
import { signIn, startDashboard } from "./support.ts";

const quillfern = "/bff/api/companies/qL3nF8vXr2Ta";

afterEach(() => vi.useRealTimers());

test("without a session nothing is sent to the API", async () => {
  const { app, mock } = await startDashboard();
  for (const headers of [{}, { cookie: "dashboard-session=" }, { cookie: "dashboard-session=guessed" }]) {
    const response = await app.request(quillfern, { headers });
    expect(response.status).toBe(401);
  }
  expect(mock.requests).toEqual([]);
});

test("the cookie is out of reach of scripts and of other sites, and is sent to the backend alone", async () => {
  const { app } = await startDashboard();
  const cookieOf = async (url: string, headers = {}) => {
    const response = await app.request(url, {
      method: "POST",
      headers: { "sec-fetch-site": "same-origin", ...headers },
    });
    return response.headers.get("set-cookie")?.replace(/=[\w-]{43};/, "=…;");
  };
  const cookie = "dashboard-session=…; Max-Age=28800; Path=/bff; HttpOnly";
  expect(await cookieOf("http://127.0.0.1/bff/session")).toBe(`${cookie}; SameSite=Lax`);
  expect(await cookieOf("https://dashboard.example/bff/session")).toBe(`${cookie}; Secure; SameSite=Lax`);
  const proxied = { "x-forwarded-proto": "https" };
  expect(await cookieOf("http://127.0.0.1/bff/session", proxied)).toBe(`${cookie}; Secure; SameSite=Lax`);
});

test("each session has an id of its own", async () => {
  const { app } = await startDashboard();
  expect(await signIn(app)).not.toBe(await signIn(app));
});

test("signing out ends the session, also for who kept the cookie", async () => {
  const { app } = await startDashboard();
  const headers = { cookie: await signIn(app), "sec-fetch-site": "same-origin" };
  expect(await (await app.request("/bff/session", { headers })).json()).toEqual({ user: "demo user" });
  const response = await app.request("/bff/session", { method: "DELETE", headers });
  expect(response.headers.get("set-cookie")).toMatch(/^dashboard-session=; Max-Age=0; Path=\/bff/);
  expect(await (await app.request("/bff/session", { headers })).json()).toEqual({ user: null });
  expect((await app.request(quillfern, { headers })).status).toBe(401);
});

test("a session ends after eight hours", async () => {
  const { app } = await startDashboard();
  vi.useFakeTimers({ toFake: ["Date"] });
  const headers = { cookie: await signIn(app) };
  vi.setSystemTime(Date.now() + 8 * 3_600_000);
  expect((await app.request(quillfern, { headers })).status).toBe(200);
  vi.setSystemTime(Date.now() + 1);
  expect((await app.request(quillfern, { headers })).status).toBe(401);
});

test("of more than a thousand sessions the least recently used ends", async () => {
  const { app } = await startDashboard();
  const userOf = async (cookie: string) =>
    (await (await app.request("/bff/session", { headers: { cookie } })).json()) as { user: string | null };
  const [used, unused] = [await signIn(app), await signIn(app)];
  for (let count = 2; count < 1_000; count++) await signIn(app);
  expect(await userOf(used)).toEqual({ user: "demo user" });
  await signIn(app);
  expect(await userOf(unused)).toEqual({ user: null });
  expect(await userOf(used)).toEqual({ user: "demo user" });
});

test.each(["/bff/session", "/bff/api/companies/search", "/"])(
  "%s is refused under a name that is not the dashboard's",
  async (path) => {
    const { app, mock } = await startDashboard();
    const headers = { origin: "http://rebound.example:3020", cookie: await signIn(app) };
    const response = await app.request(`http://rebound.example:3020${path}`, { method: "POST", headers });
    expect(response.status).toBe(403);
    expect(response.headers.get("set-cookie")).toBeNull();
    expect(mock.requests).toEqual([]);
  },
);

test.each([
  { origin: "https://elsewhere.example", "sec-fetch-site": "cross-site" },
  { origin: "https://elsewhere.example", "content-type": "application/x-www-form-urlencoded" },
])("a form of another site neither signs in nor reads", async (foreign) => {
  const { app, mock } = await startDashboard();
  const signedIn = await app.request("/bff/session", { method: "POST", headers: foreign });
  expect(signedIn.status).toBe(403);
  expect(signedIn.headers.get("set-cookie")).toBeNull();
  const headers = { ...foreign, cookie: await signIn(app) };
  const search = await app.request("/bff/api/companies/search", { method: "POST", headers, body: "{}" });
  expect(search.status).toBe(403);
  expect(search.headers.get("access-control-allow-origin")).toBeNull();
  expect(mock.requests).toEqual([]);
});
