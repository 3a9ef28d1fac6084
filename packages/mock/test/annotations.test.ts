import { expect, test } from "vitest";
import { startMock } from "../src/index.ts";
import { parseOperations } from "../src/prism/operations.ts";
import { dataset, tokenPath } from "./sandbox/small-world.ts";
import { requestToken } from "./sandbox/support.ts";

// A document of somebody else has no annotations, or others than ours.

const success = (examples: object) => ({
  200: { description: "Done", content: { "application/json": { examples } } },
});
const wrong = {
  "x-keepnet-scope": ["company"],
  "x-keepnet-effect": "yes",
  "x-keepnet-all-companies": 1,
  "x-keepnet-pagination": {},
  "x-keepnet-order-by": null,
  "x-keepnet-nonsense": true,
  parameters: [{ in: "query", name: "tenantId", schema: {}, "x-keepnet-company-id": "true" }],
  responses: success({ a: { value: "a", "x-keepnet-company": ["child"] }, b: { value: "b" } }),
};
const bare = { responses: success({ a: { value: "a" }, b: { value: "b" } }) };
const document = {
  openapi: "3.1.0",
  paths: {
    "/connect/token": tokenPath,
    "/wrong": { get: wrong, patch: wrong },
    "/bare": { get: bare, patch: bare },
    "/unknown": { get: { ...bare, "x-keepnet-scope": "galaxy" } },
    // OpenAPI allows other fields beside a path's reference
    "/beside": { $ref: "#/components/pathItems/beside", patch: { ...bare, "x-keepnet-scope": "company" } },
  },
  components: { pathItems: { beside: { get: bare } } },
};
const paths = ["/wrong", "/bare", "/unknown", "/beside"];

test("wrong and missing annotations are none", async () => {
  const operations = (await parseOperations(document)).filter(({ path }) => paths.includes(path));
  expect(operations).toHaveLength(7);
  for (const { scope, allCompanies, effect, exampleCompanies, companyChannels } of operations) {
    expect({ scope, allCompanies, effect }).toEqual({ scope: undefined, allCompanies: false, effect: undefined });
    expect([...exampleCompanies]).toEqual([]);
    expect(companyChannels).toMatchObject({ path: undefined, query: [], headers: [] });
  }
});

test.each(paths)("without the sandbox %s responds with its first example", async (path) => {
  await using mock = await startMock({ document });
  const response = await fetch(`${mock.url}${path}`, { headers: { "x-keepnet-company-id": "child" } });
  expect([response.status, await response.json()]).toEqual([200, "a"]);
});

test.each(paths)("in the sandbox %s works in one company, and is for a Reseller alone", async (path) => {
  await using mock = await startMock({ document, sandbox: true, dataset });
  const send = async (clientId: string, headers: Record<string, string> = {}) => {
    const authorization = `Bearer ${await requestToken(mock, clientId)}`;
    const response = await fetch(mock.url + path, { headers: { authorization, ...headers } });
    return [response.status, response.ok ? await response.json() : undefined];
  };
  expect(await send("reseller")).toEqual([400, undefined]);
  expect(await send("reseller", { "x-keepnet-company-id": "child" })).toEqual([200, "a"]);
  expect(await send("admin")).toEqual([403, undefined]);
  expect((await fetch(mock.url + path)).status).toBe(401);
});
