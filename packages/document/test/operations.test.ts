import { expect, test } from "vitest";
import { type Json, mapSubschemas, memberOf, operationsOf, Place, schemasWithin } from "../src/index.ts";

const parameter = (place: string, name: string, more: object = {}) => ({ in: place, name, ...more });

function read(operation: object, item: object = {}, method = "post", components: object = {}) {
  const document = { paths: { "/x/{id}": { ...item, [method]: operation } }, components };
  const [found] = operationsOf(Place.rootOf(document as Json));
  if (!found) throw new Error("The document has no operation.");
  return found;
}

test("an operation's parameter takes the place of its path's, and a header's case means nothing", () => {
  const { parameters } = read(
    { parameters: [parameter("path", "id", { description: "own" }), parameter("header", "x-one", { required: true })] },
    { parameters: [parameter("path", "id"), parameter("query", "id"), parameter("header", "X-One")] },
  );
  expect([...parameters.keys()]).toEqual(["path.id", "query.id", "header.x-one"]);
  expect(parameters.get("path.id")?.text("description")).toBe("own");
  expect(parameters.get("header.x-one")?.flag("required")).toBe(true);
});

test("annotations are one typed value, and an unknown value is undefined", () => {
  const known = { "x-keepnet-scope": "company", "x-keepnet-pagination": "items", "x-keepnet-order-by": "Name" };
  expect(read({ ...known, "x-keepnet-effect": "read", "x-keepnet-all-companies": true }).annotations).toMatchObject({
    scope: "company",
    pagination: "items",
    orderBy: "Name",
    effect: "read",
    repeatable: true,
    allCompanies: true,
  });
  const unknown = {
    "x-keepnet-scope": "toString",
    "x-keepnet-pagination": 1,
    "x-keepnet-all-companies": "true",
    "x-keepnet-effect": true,
  };
  expect(read(unknown).annotations).toMatchObject({
    scope: undefined,
    pagination: undefined,
    effect: undefined,
    allCompanies: false,
  });
});

test.each<[string, object, boolean]>([
  ["get", { "x-keepnet-effect": "read" }, true],
  ["post", { "x-keepnet-effect": "read" }, true],
  ["post", { "x-keepnet-effect": "write" }, false],
  ["post", { "x-keepnet-effect": "write", "x-keepnet-repeatable": true }, true],
  ["put", { "x-keepnet-effect": "write" }, true],
  ["put", { "x-keepnet-effect": "write", "x-keepnet-repeatable": false }, false],
  ["put", { "x-keepnet-effect": "sends-messages" }, false],
  ["patch", { "x-keepnet-effect": "write" }, false],
  ["delete", { "x-keepnet-effect": "destructive" }, true],
  ["delete", { "x-keepnet-effect": "destructive", "x-keepnet-repeatable": false }, false],
  ["post", {}, false],
  ["get", {}, false],
])("a %s with %j may be sent twice: %s", (method, extensions, repeatable) => {
  expect(read(extensions, {}, method).annotations.repeatable).toBe(repeatable);
});

test("the company of an example is known by the example's name, in successes only", () => {
  const content = (name: string) => ({
    content: { "application/json": { examples: { [name]: { $ref: "#/components/examples/One" } } } },
  });
  const responses = { 200: content("ours"), 404: content("theirs") };
  const components = { examples: { One: { "x-keepnet-company": "qK7mXw4TzR2p" } } };
  expect([...read({ responses }, {}, "get", components).annotations.exampleCompanies]).toEqual([
    ["ours", "qK7mXw4TzR2p"],
  ]);
});

test("every channel in which a company is named is found", () => {
  const marked = { "x-keepnet-company-id": true };
  const parameters = [
    parameter("path", "id", marked),
    parameter("query", "companyId", marked),
    parameter("header", "X-KEEPNET-Company-Id", marked),
    parameter("header", "x-other"),
  ];
  const schema = { properties: { rows: { items: { allOf: [{ properties: { COMPANYID: {} } }] } } } };
  const requestBody = { content: { "application/json": { schema } } };
  expect(read({ parameters, requestBody }).companyChannels).toEqual({
    path: "id",
    query: ["companyId"],
    headers: ["x-keepnet-company-id"],
    body: true,
  });
  expect(read({}).companyChannels).toEqual({ path: undefined, query: [], headers: [], body: false });
});

test("a schema is found once, inside every keyword, and a circle ends", () => {
  const document: Json = {
    A: {
      properties: { self: { $ref: "#/A" }, list: { prefixItems: [{ not: { const: 1 } }] } },
      anyOf: [{ $ref: "#/B" }],
    },
    B: { additionalProperties: { $ref: "#/A" }, patternProperties: { "^x": { if: {}, else: true } } },
  };
  const locations = schemasWithin([Place.rootOf(document).below("A")]).map(({ location }) => location);
  expect(locations.sort()).toEqual(
    [
      "/A",
      "/A/properties/list",
      "/A/properties/list/prefixItems/0",
      "/A/properties/list/prefixItems/0/not",
      "/B",
      "/B/patternProperties/^x",
      "/B/patternProperties/^x/if",
    ].sort(),
  );
});

test("a member is found through allOf, also where the parts refer to each other", () => {
  const root = Place.rootOf({
    A: { allOf: [{ $ref: "#/B" }, { properties: { data: { $ref: "#/C" } } }] },
    B: { allOf: [{ $ref: "#/A" }] },
    C: { properties: { results: { type: "array" } } },
  });
  expect(memberOf(root.below("A"), "data", "results")?.node).toEqual({ type: "array" });
  expect(memberOf(root.below("A"), "data", "missing", "x")).toBeUndefined();
});

test("members keep their names when schemas are replaced, and values are no schemas", () => {
  const schema = {
    properties: { not: { type: "string" }, allOf: {} },
    enum: [{ not: 1 }],
    default: { items: 1 },
    items: {},
  };
  expect(mapSubschemas(schema, () => true)).toEqual({
    properties: { not: true, allOf: true },
    enum: [{ not: 1 }],
    default: { items: 1 },
    items: true,
  });
});
