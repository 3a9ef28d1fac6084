import type { Json } from "@keepnet/document";
import { expect, test } from "vitest";
import { compare } from "../../checks/operations/compare.ts";
import { readBundle } from "../../checks/operations/read-bundle.ts";
import { type Change, changed } from "../changed.ts";
import { description, schemas, search, users } from "./description.ts";

/** What is found when the other document is the description with some changes. */
function differencesAfter(...changes: Change[]): string[] {
  const theirs = readBundle(changed(description, changes) as Json);
  return compare(readBundle(description as Json), theirs).flatMap(({ differences }) =>
    differences.map(({ operation, member, aspect, ours, theirs }) =>
      [operation, member, aspect, `${ours} -> ${theirs}`].join(" | "),
    ),
  );
}

test("a document does not differ from itself", () => {
  expect(differencesAfter()).toEqual([]);
});

test("an operation that one side lacks is one difference", () => {
  expect(differencesAfter([users, undefined], [["paths", "/new"], { get: { responses: {} } }])).toEqual([
    "GET /new | operation | presence | absent -> present",
    "GET /users/{userId} | operation | presence | present -> absent",
    "POST /users/{userId} | operation | presence | present -> absent",
  ]);
});

test("a candidate that the description lacks is no difference, and one that it has is compared", () => {
  const facts = { scope: "company", effect: "read" };
  const candidate = { key: "POST /api/start", facts, failures: [], isCandidate: true };
  const theirs = [...readBundle(description as Json), candidate];
  expect(compare(readBundle(description as Json), theirs).flatMap(({ differences }) => differences)).toEqual([]);
  const ours = { ...candidate, facts: { ...facts, effect: "write" }, isCandidate: false };
  expect(compare([ours], [candidate])).toMatchObject([{ differences: [{ member: "effect", ours: "write" }] }]);
});

test.each<[what: string, path: string[], value: unknown, difference: string]>([
  ["scope", [...search, "x-keepnet-scope"], "company", "scope | value | reseller -> company"],
  ["effect", [...search, "x-keepnet-effect"], "write", "effect | value | read -> write"],
  ["pagination", [...search, "x-keepnet-pagination"], "page", "pagination | value | none -> page"],
  ["failures", [...search, "responses", "404"], {}, "status 404 | presence | absent -> present"],
  ["type", [...schemas, "Search", "properties", "text", "type"], "integer", "request.text | type | string -> integer"],
  [
    "format",
    [...schemas, "Search", "properties", "pageNumber", "format"],
    "int64",
    "request.pageNumber | format | int32 -> int64",
  ],
  [
    "nullability",
    [...schemas, "Search", "properties", "text", "type"],
    ["string", "null"],
    "request.text | nullable | false -> true",
  ],
  ["required members", [...schemas, "Search", "required"], [], "request.pageNumber | required | true -> false"],
  ["values", [...schemas, "Search", "properties", "text", "enum"], ["a"], "request.text | values | none -> a"],
  [
    "limits",
    [...schemas, "Search", "properties", "text", "maxLength"],
    30,
    "request.text | limits | maxLength 20 -> maxLength 30",
  ],
])("a change of %s is found", (_what, path, value, difference) => {
  expect(differencesAfter([path, value])).toEqual([`POST /companies/search | ${difference}`]);
});

test("a change of the media type or of the success status is found", () => {
  const schema = { $ref: "#/components/schemas/Search" };
  expect(differencesAfter([[...search, "requestBody", "content"], { "text/json": { schema } }])).toEqual([
    "POST /companies/search | request media type | value | application/json -> text/json",
  ]);
  const success = { content: { "application/json": { schema: { $ref: "#/components/schemas/CompanyPage" } } } };
  expect(differencesAfter([[...search, "responses"], { "201": success }])).toEqual([
    "POST /companies/search | success status | value | 200 -> 201",
  ]);
});

test("of a member that is missing with all that it holds, only the member is told", () => {
  const part = { type: "object", properties: { a: { type: "string" }, b: { type: "string" } } };
  expect(differencesAfter([[...schemas, "Search", "properties", "part"], part])).toEqual([
    "POST /companies/search | request.part | presence | absent -> present",
  ]);
});

test("below a member of another type, nothing more is told", () => {
  expect(differencesAfter([[...schemas, "CompanyPage", "properties", "data"], { type: "object" }])).toEqual([
    "POST /companies/search | response.data | type | array -> object",
  ]);
});

test("a recursion that is written out one level deeper is no difference", () => {
  const company = description.components.schemas.Company;
  const inner = { ...company, properties: { ...company.properties } };
  expect(
    differencesAfter(
      [[...schemas, "Inner"], inner],
      [[...schemas, "Company", "properties", "children", "items"], { $ref: "#/components/schemas/Inner" }],
    ),
  ).toEqual([]);
});

test("a parameter is compared by its place and name, and a renamed path parameter is no other operation", () => {
  const renamed = structuredClone(description.paths["/users/{userId}"]);
  const [first] = renamed.parameters;
  expect(
    differencesAfter(
      [users, undefined],
      [["paths", "/users/{id}"], { ...renamed, parameters: [{ ...first, name: "id" }], post: undefined }],
    ),
  ).toEqual([
    "GET /users/{userId} | path.userId | presence | present -> absent",
    "GET /users/{userId} | header.x-keepnet-company-id | presence | present -> absent",
    "GET /users/{userId} | path.id | presence | absent -> present",
    "POST /users/{userId} | operation | presence | present -> absent",
  ]);
});

test("the members that both sides have are counted", () => {
  const ours = readBundle(description as Json);
  expect(compare(ours, ours).map(({ operation, compared }) => [operation, compared])).toEqual([
    ["GET /users/{userId}", 15],
    ["POST /companies/search", 17],
    ["POST /users/{userId}", 18],
  ]);
});
