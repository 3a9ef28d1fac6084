import { readFile } from "node:fs/promises";
import { stripTypeScriptTypes } from "node:module";
import { join } from "node:path";
import { type JsonObject, repeatable } from "@keepnet/document";
import { describe, expect, test } from "vitest";
import { decodeFacts } from "../../openapi/src/decode-facts.ts";
import { decodeRequestFacts } from "../../openapi/src/decode-request-facts.ts";
import { factsOf, operationKeys, requestFactsOf } from "../../openapi/src/facts.ts";
import { operationMetadata } from "../../openapi/src/generated/metadata.ts";
import type { OperationFacts } from "../../openapi/src/operation-metadata.ts";
import { readNotes } from "../../openapi/src/read-notes.ts";
import { encodeFacts, printFacts } from "../src/facts.ts";
import { metadataOf } from "../src/metadata.ts";
import type { Operation } from "../src/operation.ts";
import { documentWith, operationsOf } from "./document.ts";
import { dice } from "./support/dice.ts";
import { mutate, parseDocument } from "./support/mutate.ts";

const file = join(import.meta.dirname, "..", "..", "openapi", "openapi.json");
const source = await readFile(file, "utf8");
const unchanged = operationsOf(parseDocument(source));
const write = { "x-keepnet-effect": "write" };
const nothing: OperationFacts = { scope: "none", effect: "write", repeatable: false };
const company = { "x-keepnet-scope": "company", "x-keepnet-all-companies": false };

/** Facts without the members that say no. */
function told({ id, ...facts }: OperationFacts & { id?: string }): object {
  return Object.fromEntries(Object.entries(facts).filter(([name, value]) => name === "repeatable" || value));
}

const decode = (operations: Operation[]) =>
  Object.fromEntries(
    [...readNotes(encodeFacts(operations))].map(([key, note]) => [key, told(decodeFacts(key, note, repeatable))]),
  );
const expected = (operations: Operation[]) =>
  Object.fromEntries(operations.map((operation) => [operation.key, told(metadataOf(operation))]));

test("the facts of the client are those of the metadata, for every operation", () => {
  const keys = Object.keys(operationMetadata) as (keyof typeof operationMetadata)[];
  expect(keys.length).toBeGreaterThan(100);
  expect(new Set(operationKeys())).toEqual(new Set(keys));
  for (const key of keys) expect(told(factsOf(key) ?? nothing), key).toEqual(told(operationMetadata[key]));
});

test("the facts that every request needs are part of all facts, for every operation", () => {
  for (const [key, { id, paging, body, ...metadata }] of Object.entries(operationMetadata)) {
    const expected = { ...metadata, multipart: body === "multipart" };
    const { extraCompanyHeaders, ...facts } = requestFactsOf(key) ?? nothing;
    expect(told({ ...facts, ...(extraCompanyHeaders?.length && { extraCompanyHeaders }) }), key).toEqual(
      told(expected),
    );
  }
});

test.each([
  "GET /api/companies",
  "PATCH /api/roles",
  "get /api/roles",
  "GET /api/roles/",
  "GET /api/role",
  "GET api/roles",
  "POST /api",
  "constructor",
  "",
])("no operation %j is known that the document does not have", (operation) => {
  expect(factsOf(operation)).toBeUndefined();
  expect(requestFactsOf(operation)).toBeUndefined();
});

test.each(Array.from({ length: 40 }, (_, seed) => seed))(
  "the compact form of a document changed at random (%i) gives back its operations, no more and no less",
  (seed) => {
    const random = dice(seed);
    const document = parseDocument(source);
    for (let change = 0; change < 60; change++) mutate(document, random);
    const operations = operationsOf(document);
    const decoded = decode(operations);
    expect(decoded).toEqual(expected(operations));
    expect(decoded).not.toEqual(expected(unchanged));
  },
);

test.each([
  ["page", "PageAnswer"],
  ["nested", "PageAnswer"],
  ["items", "ItemsAnswer"],
])("pages of the style %s are told, on a path that does not look like a search", (style, answer) => {
  const schema = { $ref: `#/components/schemas/${answer}` };
  const operations = operationsOf(
    documentWith("get", "/x", {
      ...company,
      "x-keepnet-pagination": style,
      "x-keepnet-order-by": "Name",
      responses: { 200: { content: { "application/json": { schema } } } },
    }),
  );
  expect(decode(operations)).toEqual({
    "GET /x": { scope: "company", effect: "read", repeatable: true, paging: { style, orderBy: "Name", filter: false } },
  });
});

test("an operation that follows the rules costs one line with the letter of its method", () => {
  const requestBody = { content: { "application/json": { schema: { $ref: "#/components/schemas/Body" } } } };
  expect(encodeFacts(operationsOf(documentWith("post", "/x/y", { ...company, ...write, requestBody })))).toBe("x/y P");
});

describe("a request body that names a company", () => {
  const requestBody = { content: { "application/json": { schema: { $ref: "#/components/schemas/Body" } } } };

  /** Operations of a document whose request body has this schema. */
  function withBody(schema: object): Operation[] {
    const { components, ...document } = documentWith("post", "/x", { ...company, ...write, requestBody });
    const part = { properties: { COMPANYID: {} } };
    const schemas = { ...(components as { schemas: object }).schemas, Body: schema, Part: part };
    return operationsOf({ ...document, components: { schemas } } as JsonObject);
  }

  test.each<[string, object]>([
    ["at the top", { properties: { companyResourceId: { type: "string" } } }],
    ["in a part", { allOf: [{ type: "object" }, { $ref: "#/components/schemas/Part" }] }],
    ["in a list", { properties: { rows: { items: { $ref: "#/components/schemas/Part" } } } }],
    ["beside itself", { properties: { self: { $ref: "#/components/schemas/Body" }, companyId: {} } }],
  ])("%s is told", (_where, schema) => {
    expect(encodeFacts(withBody(schema))).toBe("x Pc");
    expect(decode(withBody(schema))).toMatchObject({ "POST /x": { companyInBody: true } });
    expect(decodeRequestFacts("POST /x", "c", repeatable).companyInBody).toBe(true);
  });

  test("is not told of one that names none", () => {
    const self = { $ref: "#/components/schemas/Body" };
    expect(encodeFacts(withBody({ properties: { companyIds: {}, self, properties: {} } }))).toBe("x P");
  });
});

test.each([
  ["get", "read", true],
  ["post", "write", false],
])("where a %s states no effect, it is a %s", (method, effect, repeatable) => {
  const [operation] = operationsOf(documentWith(method, "/x", { ...company, "x-keepnet-effect": undefined }));
  expect(operation).toMatchObject({ effect, repeatable });
});

test("facts that the compact form cannot tell are refused by name", () => {
  const paged = { "x-keepnet-pagination": "nested", "x-keepnet-order-by": "Create Time" };
  const schema = { $ref: "#/components/schemas/PageAnswer" };
  const responses = { 200: { content: { "application/json": { schema } } } };
  const operations = operationsOf(documentWith("get", "/x", { ...company, ...paged, responses }));
  expect(() => encodeFacts(operations)).toThrow(/cannot tell paging\.orderBy of GET \/x\. Teach/);
  const pathless = operationsOf(documentWith("get", "/x", { "x-keepnet-scope": "company-path" }));
  expect(() => encodeFacts(pathless)).toThrow(/cannot tell scope of GET \/x/);
});

test("a header that carries a Company ID is told in lower case, however the document writes it", () => {
  const parameters = [{ name: "X-Ir-Company-Id", in: "header", "x-keepnet-company-id": true }];
  const operations = operationsOf(documentWith("get", "/x", { ...company, parameters }));
  expect(encodeFacts(operations)).toBe("x G:+x-ir-company-id");
});

test("characters of paths that end or change a template literal are escaped", async () => {
  const path = `/a\`b/$\{c}/\\d`;
  const operations = operationsOf(documentWith("get", path, { "x-keepnet-scope": "none" }));
  const printed = stripTypeScriptTypes(printFacts(operations, "https://api.example.com"));
  const { facts } = await import(`data:text/javascript,${encodeURIComponent(printed)}`);
  expect([...readNotes(facts).keys()]).toEqual([`GET ${path}`]);
});
