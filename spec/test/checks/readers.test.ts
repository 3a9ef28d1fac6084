import type { Json } from "@keepnet/document";
import { describe, expect, test } from "vitest";
import { readBundle } from "../../checks/operations/read-bundle.ts";
import { readOpenApi } from "../../checks/operations/read-openapi.ts";
import { readReference } from "../../checks/operations/read-reference.ts";
import { description } from "./description.ts";

const plain = { type: "string", nullable: false, required: false, recursive: false };

test("JSON stands for a request with several media types", () => {
  const schema = { type: "object", properties: { name: { type: "string" } } };
  const content = {
    "application/json-patch+json": { schema },
    "text/json": { schema },
    "application/json": { schema },
  };
  const document = { openapi: "3.0.4", paths: { "/a": { post: { requestBody: { content }, responses: {} } } } };
  expect(readOpenApi(document)).toMatchObject([{ facts: { "request media type": "application/json" } }]);
  expect(readOpenApi(document)[0]?.members?.get("request.name")).toEqual(plain);
});

test("the bundle's extensions become facts", () => {
  const operations = readBundle(description as Json);
  expect(operations.map(({ key, facts }) => [key, facts.scope, facts.effect, facts.pagination])).toEqual([
    ["POST /companies/search", "reseller", "read", "none"],
    ["GET /users/{userId}", "company", "read", "none"],
    ["POST /users/{userId}", "company", "write", "none"],
  ]);
});

test("parameters are members, and names of headers are written in lower case", () => {
  const [, operation] = readBundle(description as Json);
  expect(operation?.members?.get("path.userId")).toEqual({ ...plain, required: true });
  expect(operation?.members?.get("header.x-keepnet-company-id")).toEqual({ ...plain, pattern: "^[A-Za-z0-9]+$" });
});

describe("the vendor's reference", () => {
  const reference: Json = {
    operations: [
      {
        operation: "POST /api/companies/search",
        scope: { companyIdHeader: "never" },
        effect: "read-only",
        pagination: "top-level",
        request: { mediaType: "application/json", schema: "Stub", fullSchema: "Search" },
        responses: { "200": { mediaType: "application/json", schema: "Page" } },
      },
      {
        operation: "PUT /api/companies/{resourceId}",
        scope: { companyIdHeader: "never" },
        effect: "mutating",
        responses: { "200": {} },
        parameters: [{ name: "resourceId", in: "path", required: true, type: "string" }],
      },
      {
        operation: "POST /connect/token",
        scope: { companyIdHeader: "never" },
        effect: "auth",
        responses: { "200": {}, "400": {} },
      },
      { operation: "GET /api/roles", scope: { companyIdHeader: "optional" }, effect: "read-only", responses: {} },
    ],
    mirroredOperations: [
      { operation: "POST /api/mirrored", inVendorSpec: true },
      { operation: "POST /api/imagined", inVendorSpec: false },
    ],
    schemas: {
      Stub: { type: "object", properties: { Filter: { type: "string" } } },
      Search: { type: "object", properties: { filter: { type: "string" } } },
      Page: { type: "object", properties: { data: { $ref: "#/schemas/Search" } } },
    },
  };
  const operations = readReference(reference);

  test("gives the same facts, from its own words", () => {
    expect(operations.map(({ facts }) => [facts.scope, facts.effect, facts.pagination])).toEqual([
      ["reseller", "read", "page"],
      ["company-path", "write", "none"],
      ["none", "write", "none"],
      ["company", "read", "none"],
      [undefined, undefined, undefined],
    ]);
  });

  test("a scope that is said in our words counts, and operations may be candidates", () => {
    const responses = { "200": { mediaType: "application/json", schema: "Stub", uiSchema: "Page" } };
    const more = readReference({
      operations: [
        {
          operation: "GET /api/lookups",
          scope: { companyIdHeader: "never", value: "shared" },
          effect: "read-only",
          responses,
        },
        {
          operation: "POST /api/users/{id}/mail",
          scope: { companyIdHeader: "unspecified", value: "company" },
          effect: "mutating",
          sendsMail: true,
          responses,
        },
      ],
      candidates: [{ operation: "POST /api/start", scope: "company", effect: "sends-mail" }],
      schemas: {},
    });
    expect(more.map(({ facts, isCandidate }) => [facts.scope, facts.effect, isCandidate])).toEqual([
      ["shared", "read", undefined],
      ["company", "sends-messages", undefined],
      ["company", "sends-messages", true],
    ]);
  });

  test("gives the response that the web UI reads, or the one that the vendor shows", () => {
    const schemas = {
      Stub: { type: "object", properties: { one: { type: "string" } } },
      Page: { type: "object", properties: { results: { type: "array", items: { type: "string" } } } },
    };
    const operation = {
      operation: "POST /api/a",
      responses: { "200": { mediaType: "application/json", schema: "Stub", uiSchema: "Page" } },
    };
    const read = (reading?: "shown") => {
      const [found] = readReference({ operations: [operation], schemas }, reading);
      return [...(found?.members?.keys() ?? [])];
    };
    expect(read()).toEqual(["response", "response.results", "response.results[]"]);
    expect(read("shown")).toEqual(["response", "response.one"]);
  });

  test("gives the full request, or the one that the vendor shows", () => {
    const [shown] = readReference(reference, "shown");
    expect([...(operations[0]?.members?.keys() ?? [])]).toContain("request.filter");
    expect([...(shown?.members?.keys() ?? [])]).toContain("request.Filter");
  });

  test("gives the operations that it knows by name only, if the vendor has them", () => {
    expect(operations.at(-1)).toEqual({ key: "POST /api/mirrored", facts: {}, failures: [] });
  });

  test("gives members of parameters and of schemas", () => {
    expect(operations[1]?.members?.get("path.resourceId")).toEqual({ ...plain, required: true });
    expect(operations[0]?.members?.get("response.data")).toMatchObject({ nullable: "unsaid" });
  });
});
