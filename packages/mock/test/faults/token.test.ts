import { expect, test } from "vitest";
import { startMock } from "../../src/index.ts";
import { dataOf, requestToken, signIn } from "../sandbox/support.ts";
import { get, startFixture } from "../support.ts";
import { path } from "./support.ts";

test("an expired token is a 401 like that of any bad token, and the next request may be fine", async () => {
  await using signed = await signIn();
  const { url } = signed.mock;
  const bad = await fetch(`${url}/api/companies/my`, { headers: { authorization: "Bearer nonsense" } });
  signed.mock.faults.set([{ token: "expired", times: 1 }]);
  const response = await signed.send("GET /api/companies/my");
  expect([response.status, response.headers.get("x-mock-fault")]).toEqual([401, "token=expired"]);
  expect(await response.json()).toEqual(await bad.json());
  expect(await dataOf(signed.send("GET /api/companies/my"))).toHaveLength(5);
  expect(signed.mock.requests.at(-2)?.headers.authorization).toBe("[redacted]");
});

test("an expired token means nothing to the token endpoint", async () => {
  await using mock = await startMock({ faults: [{ token: "expired" }] });
  expect(await requestToken(mock, "mock-reseller")).toMatch(/^ey/);
});

test("a token expires on request without the sandbox too", async () => {
  await using mock = await startFixture();
  expect((await get(mock, path, { "X-Mock-Token": "expired" })).status).toBe(401);
  expect((await get(mock, path)).status).toBe(200);
});
