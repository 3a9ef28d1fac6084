import type { Json, JsonObject } from "@keepnet/document";
import fc from "fast-check";
import { changed } from "../../../../spec/test/changed.ts";

/** Mostly a value that is fine, and now and then one that may not be. */
function mostly<T>(fine: readonly T[], odd: readonly T[]): fc.Arbitrary<T> {
  return fc.oneof(
    { weight: 20, arbitrary: fc.constantFrom(...fine) },
    { weight: 1, arbitrary: fc.constantFrom(...odd) },
  );
}

const memberNames = ["plain", "it's", "a\nb", "*/", "__proto__", "constructor", "`quoted`", "a/b~c", "1", ""];
const texts = [
  "Plain",
  "End */ of a comment",
  '`quoted` \\ "twice"',
  "Two\nlines",
  "// @ts-nocheck",
  "{@link nothing}",
];

const text = fc.constantFrom(...texts);
const sentence = text.map((words) => `${words}.`);
/** Stand for the names of the components until these are known. */
const roles = ["sent", "received", "part"];
const reference = (role: string) => `#/components/schemas/${role}`;

/** A schema of a request is strict, and one of a response has its members always, as the lint wants it. */
function schemas(isRequest: boolean): fc.Arbitrary<JsonObject> {
  return fc.letrec<{ schema: JsonObject; object: JsonObject }>((tie) => ({
    schema: fc.oneof(
      { depthSize: "small", maxDepth: 3 },
      fc.constantFrom<JsonObject>(
        { type: "string" },
        { type: ["string", "null"], format: "binary" },
        { type: ["integer", "null"], format: "int64" },
        { type: "string", enum: ["a", "b'c", 'd"e', "f\\g", "", "1"] },
        { enum: ["a", 1, null, true] },
        { const: "it's" },
        { type: "null" },
        { type: "string", "x-extensible-enum": ["a", "it's"] },
        {},
      ),
      fc.constantFrom(...roles).map((role) => ({ $ref: reference(role) })),
      tie("schema").map((items) => ({ type: "array", items })),
      fc.array(tie("schema"), { minLength: 2, maxLength: 3 }).map((oneOf) => ({ oneOf })),
      fc.array(tie("object"), { minLength: 2, maxLength: 2 }).map((allOf) => ({ allOf })),
      tie("schema").map((additionalProperties) => ({ type: "object", additionalProperties })),
      fc.array(tie("schema"), { minLength: 1, maxLength: 2 }).map((prefixItems) => ({ type: "array", prefixItems })),
      tie("object"),
    ),
    object: fc
      .record({
        members: fc.uniqueArray(fc.tuple(fc.constantFrom(...memberNames), tie("schema"), sentence, fc.nat(5)), {
          selector: ([name]) => name,
          maxLength: 4,
        }),
      })
      .map(({ members }) => {
        const properties = members.map(([name, schema, description, mark]): [string, Json] => [
          name,
          { ...schema, description, ...(mark === 0 && { readOnly: true }), ...(mark === 1 && { writeOnly: true }) },
        ]);
        return {
          type: "object",
          ...(isRequest ? { additionalProperties: false } : { required: members.map(([name]) => name) }),
          properties: Object.fromEntries(properties),
        };
      }),
  })).schema;
}

const parameter = fc.record({
  in: mostly(["query", "header"], ["cookie", "path"]),
  name: fc.constantFrom("plain", "it's", "id", "a-b", "*/", "constructor"),
  description: sentence,
  required: fc.boolean(),
  schema: fc.constantFrom<JsonObject>({ type: "string" }, { type: "array", items: { type: "integer" } }),
});

const oddities = fc.record({
  method: mostly(["get", "put", "post", "delete", "patch"], ["head", "trace", "query"]),
  path: mostly(["/odd", "/odd/{id}", "/users/{userId}/odd"], ["/odd/{it's}", "/odd/{id}/{id}", "/odd`/{x}"]),
  summary: text.map((words) => `Get ${words}`),
  description: sentence,
  scope: mostly(["reseller", "shared"], ["none", "somewhere"]),
  parameters: fc.uniqueArray(parameter, { maxLength: 2, selector: ({ name }) => name }),
  names: fc.uniqueArray(
    mostly(
      ["Odd", "Part", "RoleMFAResult", "RoleMfaResult", "Call", "Views", "X1"],
      ["constructor", "a-b", "Record", "Ü"],
    ),
    { minLength: 3, maxLength: 3 },
  ),
  hasBody: fc.boolean(),
  status: mostly(["200", "201"], ["2XX", "default"]),
  mediaType: mostly(["application/json"], ["application/json; charset=utf-8", "application/xml", "text/csv"]),
  sent: schemas(true),
  received: schemas(false),
  part: schemas(false),
});

/** A small description with one odd operation and odd components, made from one that passes the lint. */
export function oddDocuments(base: object): fc.Arbitrary<JsonObject> {
  return oddities.map((odd) => {
    const failure = { $ref: "#/components/responses/Failure" };
    const inPath = [...new Set([...odd.path.matchAll(/\{(.*?)\}/g)].map(([, name]) => name))];
    const operation = {
      operationId: "odd",
      tags: ["All"],
      summary: odd.summary,
      description: odd.description,
      "x-keepnet-scope": odd.scope,
      "x-keepnet-effect": odd.method === "get" ? "read" : "write",
      parameters: [
        ...inPath.map((name) => ({
          in: "path",
          name,
          required: true,
          description: "An ID.",
          schema: { type: "string" },
        })),
        ...odd.parameters,
      ],
      ...(odd.hasBody && { requestBody: body("sent", "application/json") }),
      responses: {
        [odd.status]: { description: odd.description, ...body("received", odd.mediaType) },
        ...Object.fromEntries(["400", "401", "403", "404", "429", "500"].map((status) => [status, failure])),
      },
    };
    const document = changed(base, [
      [["paths", odd.path], { [odd.method]: operation }],
      ...Object.entries({ sent: odd.sent, received: odd.received, part: odd.part }).map(
        ([role, schema]): [string[], Json] => [["components", "schemas", role], withText(schema)],
      ),
    ]) as JsonObject;
    return withNames(document, odd.names);
  });
}

/** A body whose example fits, whatever else its schema says. */
function body(role: string, mediaType: string): object {
  const examples = { odd: { summary: "A text", value: "text" } };
  return { content: { [mediaType]: { schema: { $ref: reference(role) }, examples } } };
}

/** A schema that a text always fits, whatever else it says. */
function withText(schema: JsonObject): JsonObject {
  return { anyOf: [schema, { type: "string" }] };
}

/** The document with the components' own names, and without those that nothing refers to. */
function withNames(document: JsonObject, names: readonly string[]): JsonObject {
  const { schemas = {}, ...components } = document.components as { schemas?: JsonObject };
  const kept = Object.entries(schemas).filter(([name]) => {
    const others = { ...document, components: { ...components, schemas: { ...schemas, [name]: null } } };
    return JSON.stringify(others).includes(JSON.stringify(reference(name)));
  });
  const nameOf = (name: string) => names[roles.indexOf(name)] ?? name;
  const renamed = kept.map(([name, schema]): [string, Json] => [nameOf(name), schema]);
  const text = JSON.stringify({ ...document, components: { ...components, schemas: Object.fromEntries(renamed) } });
  return JSON.parse(
    roles.reduce((all, role) => all.replaceAll(`${reference(role)}"`, `${reference(nameOf(role))}"`), text),
  );
}
