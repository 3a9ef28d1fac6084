import { readFileSync } from "node:fs";
import { type Json, operationsOf, Place, schemasOf } from "@keepnet/document";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bundledDocument } from "../../src/document.ts";
import { domains } from "../../src/sandbox/domains/index.ts";
import { type Signed, searchBody, signIn } from "./support.ts";

// No row of any kind is in this world but the companies that the searches are made in.
const dataset = {
  credentials: [{ clientId: "admin", clientSecret: "admin-secret", companyId: "parent", role: "Reseller" }],
  companies: [
    { id: "parent", name: "Parent", number: 1, tables: {} },
    { id: "child", name: "Child", number: 2, resellerId: "parent", tables: {} },
  ],
};

const document = Place.rootOf(JSON.parse(readFileSync(bundledDocument(), "utf8")) as Json);
const handled = new Set(domains.flatMap(({ handlers }) => Object.keys(handlers)));
const searches = operationsOf(document).filter(({ path, place }) => {
  const body = place.below("requestBody");
  const has = (name: string) =>
    body !== undefined && schemasOf(body).some((schema) => schema.below("properties", name));
  // others are about an object, which an empty world does not have
  return (
    has("orderBy") &&
    has("filter") &&
    !path.includes("{") &&
    !path.includes("timeline") &&
    handled.has(place.text("operationId") ?? "")
  );
});

let keepnet: Signed;
beforeAll(async () => {
  keepnet = await signIn("admin", { dataset });
});
afterAll(() => keepnet[Symbol.asyncDispose]());

test.each(searches.map((operation) => [operation.key, operation] as const))(
  "%s refuses an orderBy that rows do not have, although there are none",
  async (key, { place }) => {
    const isNested = schemasOf(place.below("requestBody") as Place).some((schema) =>
      schema.below("properties", "pagination"),
    );
    const { filter, ...pagination } = searchBody("Colour");
    const body = isNested ? { filter, pagination } : { filter, ...pagination };
    const isExport = /export$/.test(key);
    const response = await keepnet.send(key, { ...body, ...(isExport && { exportType: "Csv" }) }, "child");
    expect([response.status, await response.text()]).toEqual([
      400,
      expect.stringMatching(/orderBy: .*Colour.* is not a member/),
    ]);
  },
);

test("there are such searches", () => {
  expect(searches.length).toBeGreaterThan(15);
});
