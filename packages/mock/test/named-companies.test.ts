import { describe, expect, test } from "vitest";
import { startMock } from "../src/index.ts";
import { namedCompanies } from "../src/named-companies.ts";
import { parseOperations } from "../src/prism/operations.ts";

const parameter = (place: string, name: string, isCompany = true) => ({
  in: place,
  name,
  required: place === "path",
  schema: { type: "string" },
  "x-keepnet-company-id": isCompany,
});
const document = {
  openapi: "3.1.0",
  paths: {
    "/groups/{groupId}/companies/{companyId}": {
      parameters: [parameter("path", "groupId", false), parameter("path", "companyId")],
      get: {
        operationId: "getCompany",
        parameters: [
          parameter("query", "tenantId"),
          parameter("query", "otherId", false),
          parameter("header", "X-Tenant-Id"),
        ],
        responses: {},
      },
    },
    "/roles": { get: { operationId: "listRoles", responses: {} } },
  },
};
const operations = await parseOperations(document);
const [getCompany, listRoles] = operations;

function named(operation: (typeof operations)[number] | undefined, url: string, headers: Record<string, string> = {}) {
  const request = { method: "GET", url, headers, body: new Uint8Array() };
  return namedCompanies(request, operation).map(({ place, name, id }) => `${place} ${name}: ${id}`);
}

describe("A request names companies", () => {
  test("in every general and declared channel, headers first, then the query, then the path", () => {
    const url = "/groups/g1/companies/p1?TENANTID=q2&otherId=x&companyId=q1&companyid=q3";
    const headers = { "x-tenant-id": "h3", "x-ir-company-id": "h2", "x-keepnet-company-id": "h1", "x-other": "x" };
    expect(named(getCompany, url, headers)).toEqual([
      "header x-keepnet-company-id: h1",
      "header x-ir-company-id: h2",
      "header x-tenant-id: h3",
      "query TENANTID: q2",
      "query companyId: q1",
      "query companyid: q3",
      "path companyId: p1",
    ]);
  });

  test("in the general channels alone where the operation declares none, or is not known", () => {
    const headers = { "x-tenant-id": "h3", "x-ir-company-id": "h2" };
    for (const operation of [listRoles, undefined]) {
      expect(named(operation, "/roles?tenantId=q2&COMPANYID=q1", headers)).toEqual([
        "header x-ir-company-id: h2",
        "query COMPANYID: q1",
      ]);
    }
  });

  test("with what is empty, repeated or malformed, for the rules to judge", () => {
    const headers = { "x-keepnet-company-id": "" };
    expect(named(getCompany, "/groups/g1/companies/a%20b?companyId=&companyId=a%20b&companyId", headers)).toEqual([
      "header x-keepnet-company-id: ",
      "query companyId: ",
      "query companyId: a b",
      "query companyId: ",
      "path companyId: a b",
    ]);
  });

  test("in its headers, where its target cannot be read", () => {
    expect(named(undefined, "/%zz?companyId=q1", { "x-keepnet-company-id": "h1" })).toEqual([
      "header x-keepnet-company-id: h1",
    ]);
  });

  test("not by accident: a header that no request has is not found in JavaScript's own members", async () => {
    const [odd] = await parseOperations({
      openapi: "3.1.0",
      paths: { "/a": { get: { parameters: [parameter("header", "constructor")], responses: {} } } },
    });
    expect(named(odd, "/a")).toEqual([]);
  });
});

test.each([
  ["/roles", { "X-Ir-Company-Id": "aL2dR7wKx4Qs" }, "aL2dR7wKx4Qs"],
  ["/roles?COMPANYID=aL2dR7wKx4Qs", {}, "aL2dR7wKx4Qs"],
  ["/roles?companyId=bR5mB8tNz3Vc", { "X-KEEPNET-Company-Id": "aL2dR7wKx4Qs" }, "aL2dR7wKx4Qs"],
  ["/groups/g1/companies/aL2dR7wKx4Qs?TenantId=bR5mB8tNz3Vc", {}, "bR5mB8tNz3Vc"],
  ["/groups/g1/companies/aL2dR7wKx4Qs", {}, undefined],
])("the record of %s with %j has the company %s", async (path, headers, companyId) => {
  await using mock = await startMock({ document });
  await fetch(mock.url + path, { headers });
  expect(mock.requests.map((request) => request.companyId)).toEqual([companyId]);
});
