import { glob, readFile } from "node:fs/promises";
import { expect, test, vi } from "vitest";
import { operations } from "../server/operations.ts";
import { dist, everything, secret, signIn, startDashboard } from "./support.ts";

test("no response has the token or the secret, whether the API is well, refuses, or fails", async () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  const { app, mock } = await startDashboard();
  const cookie = await signIn(app);
  const seen: string[] = [];
  for (const faults of [[], [{ status: 401 }], [{ status: 500 }], [{ connection: "dropped" as const }]]) {
    mock.faults.set(faults);
    for (const { method, path } of operations) {
      const headers = { cookie, "content-type": "application/json", "x-keepnet-company-id": "qL3nF8vXr2Ta" };
      const url = `/bff${path.replace("{resourceId}", "qL3nF8vXr2Ta")}`;
      const response = await app.request(url, { method, headers, ...(method === "POST" && { body: everything }) });
      seen.push(`${response.status} ${JSON.stringify([...response.headers])} ${await response.text()}`);
    }
  }
  for (const path of ["/", "/companies/qL3nF8vXr2Ta", "/nowhere", "/bff/session"]) {
    const response = await app.request(path, { headers: { cookie } });
    seen.push(`${JSON.stringify([...response.headers])} ${await response.text()}`);
  }
  const tokens = mock.requests.flatMap(({ unredacted }) => unredacted().headers.authorization?.split(" ")[1] ?? []);
  expect(new Set(tokens).size).toBeGreaterThan(0);
  expect(seen.map((text) => text.slice(0, 3))).toEqual(expect.arrayContaining(["200", "502", "500"]));
  for (const hidden of [secret, mock.url, ...tokens]) expect(seen.join("\n")).not.toContain(hidden);
  for (const hidden of [secret, ...tokens]) expect(log.mock.calls.flat().map(String).join("\n")).not.toContain(hidden);
  log.mockRestore();
});

test("the browser's files name no credential", async () => {
  let files = 0;
  for await (const file of glob("**/*.{js,html}", { cwd: dist })) {
    files++;
    expect(await readFile(`${dist}/${file}`, "utf8")).not.toMatch(/mock-reseller|KEEPNET_CLIENT/);
  }
  expect(files).toBe(2);
});
