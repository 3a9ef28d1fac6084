import { expect, test } from "vitest";
import { signIn, startDashboard } from "./support.ts";

test("a page is the same for everybody, holds no data, and is not cached", async () => {
  const { app, mock } = await startDashboard();
  const anonymous = await app.request("/companies/qL3nF8vXr2Ta");
  const signedIn = await app.request("/companies/qL3nF8vXr2Ta", { headers: { cookie: await signIn(app) } });
  expect(anonymous.status).toBe(200);
  expect(anonymous.headers.get("cache-control")).toBe("no-store");
  expect(await signedIn.text()).toBe(await anonymous.text());
  expect(mock.requests).toEqual([]);
});

test("what the backend answers is not cached, whatever it is", async () => {
  const { app } = await startDashboard();
  const headers = { cookie: await signIn(app) };
  for (const path of [
    "/bff/session",
    "/bff/api/companies/qL3nF8vXr2Ta",
    "/bff/api/companies/aaaaaaaaaaaa",
    "/bff/nothing",
  ]) {
    for (const init of [{}, { headers }]) {
      expect((await app.request(path, init)).headers.get("cache-control")).toBe("no-store");
    }
  }
});

test("a file with a name that changes with its content is cached, and one that is not there is a 404", async () => {
  const { app } = await startDashboard();
  const html = await (await app.request("/")).text();
  const script = /src="(\/assets\/[^"]+\.js)"/.exec(html)?.[1] ?? "";
  const response = await app.request(script);
  expect(response.status).toBe(200);
  expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  const missing = await app.request("/assets/index-00000000.js");
  expect(missing.status).toBe(404);
  expect(missing.headers.get("cache-control")).toBe("no-store");
});

test.each(["/nowhere", "/companies", "/companies/a%20b", "/server/main.ts", "/assets/../../package.json"])(
  "%s is a page with status 404",
  async (path) => {
    const { app } = await startDashboard();
    const response = await app.request(path);
    expect(response.status).toBe(404);
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(await response.text()).toContain('<div id="root"></div>');
  },
);

test("a page runs only its own scripts, and no other site frames it", async () => {
  const { app } = await startDashboard();
  const { headers } = await app.request("/");
  expect(headers.get("content-security-policy")).toMatch(/default-src 'self'.*frame-ancestors 'none'/);
  expect(headers.get("x-content-type-options")).toBe("nosniff");
});
