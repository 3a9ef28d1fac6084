import type { JsonObject } from "@keepnet/document";
import { expect, test } from "vitest";
import { splitDirections } from "../src/directions.ts";
import { printSchemaTypes } from "../src/schema-types.ts";

const optional = (type: object) => ({ type: "object", properties: { inner: type } });
const json = (name: string) => ({
  content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } },
});

test("an optional member of a request may be undefined, also in a schema inside it, and one of a response is exact", async () => {
  const document = {
    openapi: "3.1.0",
    info: { title: "t", version: "1" },
    paths: {
      "/x": { post: { requestBody: json("Sent"), responses: { 200: { description: "", ...json("Received") } } } },
    },
    components: {
      schemas: {
        Sent: optional({ $ref: "#/components/schemas/SentInside" }),
        SentInside: optional({ type: "array", items: { $ref: "#/components/schemas/Sent" } }),
        Received: optional({ type: "boolean" }),
      },
    },
  } as unknown as JsonObject;
  Object.assign((document.components as JsonObject).schemas as JsonObject, {
    Alias: { $ref: "#/components/schemas/Sent" },
  });
  const printed = await printSchemaTypes(splitDirections(document));
  const membersOf = (name: string) =>
    new RegExp(`type ${name} = \\{(?:\\s|/\\*.*?\\*/)*inner\\?: (.*);`).exec(printed)?.[1];
  expect(membersOf("Sent")).toBe('components["schemas"]["SentInside"] | undefined');
  expect(membersOf("SentInside")).toBe('components["schemas"]["Sent"][] | undefined');
  expect(membersOf("Received")).toBe("boolean");
  expect(printed).toContain('export type Alias = components["schemas"]["Sent"];');
});

/** The types of these component schemas, on one line each. */
async function typesOf(schemas: object): Promise<(name: string) => string | undefined> {
  const document = { openapi: "3.1.0", info: { title: "t", version: "1" }, paths: {}, components: { schemas } };
  const printed = await printSchemaTypes(splitDirections(document as unknown as JsonObject));
  return (name) =>
    new RegExp(`type ${name} = (.*?);\\n(?:export|/\\*)`, "s").exec(printed)?.[1]?.replaceAll(/\s+/g, " ");
}

test("the known values of an open set complete, and any other value is one too", async () => {
  const type = await typesOf({
    Priority: { type: "string", "x-extensible-enum": ["Low", "High"] },
    Period: {
      anyOf: [
        { type: "integer", "x-extensible-enum": [0, 1] },
        { type: ["string", "null"], "x-extensible-enum": ["LastMonth"] },
      ],
    },
    Zzz: { type: "string" },
  });
  expect(type("Priority")).toBe('"Low" | "High" | (string & {})');
  expect(type("Period")).toBe('(0 | 1 | (number & {})) | ("LastMonth" | (string & {}) | null)');
});

test("so does a member that refers to a component or is null", async () => {
  const maybe = (kind: "anyOf" | "oneOf") => ({ [kind]: [{ $ref: "#/components/schemas/Name" }, { type: "null" }] });
  const type = await typesOf({
    Box: { type: "object", properties: { first: maybe("anyOf"), second: maybe("oneOf") } },
    Name: { type: "string", description: "A name." },
    Zzz: { type: "string" },
  });
  const nullable = 'components["schemas"]["Name"] | null';
  expect(type("Box")).toBe(`{ /** A name. */ first?: ${nullable}; /** A name. */ second?: ${nullable}; }`);
});

test("a member has the description of the component that it refers to, unless it has its own", async () => {
  const reference = { $ref: "#/components/schemas/Name" };
  const type = await typesOf({
    Box: { type: "object", properties: { first: reference, second: { ...reference, description: "Its own." } } },
    Name: { type: "string", description: "A name." },
    Zzz: { type: "string" },
  });
  expect(type("Box")).toBe(
    '{ /** A name. */ first?: components["schemas"]["Name"]; /** Its own. */ second?: components["schemas"]["Name"]; }',
  );
});
