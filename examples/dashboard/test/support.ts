import { join } from "node:path";
import { clientCredentials, createKeepnet } from "@keepnet/core";
import { type Mock, type MockOptions, startMock } from "@keepnet/mock";
import type { Hono } from "hono";
import { onTestFinished } from "vitest";
import { createApp } from "../server/app.ts";

export const dist = join(import.meta.dirname, "..", "dist");
export const secret = "mock-reseller-secret";

/** The dashboard on a new sandbox, until the test ends. */
export async function startDashboard(options: MockOptions = {}): Promise<{ app: Hono; mock: Mock }> {
  const mock = await startMock(options);
  onTestFinished(() => mock.close());
  const auth = clientCredentials({ clientId: "mock-reseller", clientSecret: secret });
  const keepnet = createKeepnet({ baseUrl: mock.url, auth, retry: { base: 1, cap: 5 } });
  return { app: await createApp(keepnet, dist, ["dashboard.example"]), mock };
}

/** The cookie of a new session, as a browser would send it. */
export async function signIn(app: Hono): Promise<string> {
  const response = await app.request("/bff/session", { method: "POST", headers: { origin: "http://localhost" } });
  return response.headers.get("set-cookie")?.split(";")[0] ?? "";
}

/** The body of a search that finds everything. */
export const everything = JSON.stringify({
  pageNumber: 1,
  pageSize: 10,
  orderBy: "CreateTime",
  ascending: false,
  filter: { condition: "AND" },
});
