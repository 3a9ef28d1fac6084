import { type JsonObject, Place } from "@keepnet/document";
import { expect, test } from "vitest";
import { compile } from "../src/compile.ts";
import { generateTypes } from "../src/generate.ts";
import { readOperations } from "../src/operation.ts";
import { documentWith } from "./document.ts";

const reseller = { "x-keepnet-scope": "reseller", "x-keepnet-effect": "write" };
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (name: string, mediaType = "application/json") => ({ content: { [mediaType]: { schema: ref(name) } } });

/** A document with the token operation, one more operation, and one more component, `Odd`. */
function oddDocument(method: string, operation: object, odd: object = {}, item: object = {}): JsonObject {
  const document = documentWith(method, "/api/odd/{id}", { ...reseller, ...operation });
  const token = {
    operationId: "token",
    summary: "A token",
    "x-keepnet-scope": "none",
    "x-keepnet-effect": "write",
    responses: { 200: json("Answer") },
  };
  const { paths, components } = document as { paths: JsonObject; components: { schemas: JsonObject } };
  Object.assign(paths["/api/odd/{id}"] as JsonObject, item);
  Object.assign(paths, { "/connect/token": { post: token } });
  Object.assign(components.schemas, { Odd: odd });
  return document;
}

/** What the tests have generated; compiling it all at once takes a tenth of the time. */
const packages: Map<string, string>[] = [];

async function generated(document: JsonObject, file: "metadata" | "schema" | "views"): Promise<string> {
  const files = await generateTypes(document);
  packages.push(files);
  return files.get(`src/generated/${file}.ts`) ?? "";
}

const lineWith = (text: string, part: string) =>
  text
    .split("\n")
    .find((line) => line.includes(part))
    ?.trim();

test("a parameter of the operation takes the place of its path's, and names keep their quotes", async () => {
  const parameter = (place: string, name: string, more: object = {}) => ({
    in: place,
    name,
    schema: { type: "string" },
    ...more,
  });
  const parameters = [
    parameter("path", "id", { required: true }),
    parameter("query", "it's"),
    parameter("query", "id"),
  ];
  const document = oddDocument(
    "get",
    { parameters },
    {},
    { parameters: [parameter("path", "id", { required: true })] },
  );
  const views = await generated(document, "views");
  expect(views.replaceAll(/\s+/g, " ")).toContain(
    `params: { path: { "id": PathOf<"op">["id"]; }; query?: { "it's"?: QueryOf<"op">["it's"] | undefined; "id"?: QueryOf<"op">["id"] | undefined; } | undefined };`,
  );
});

test("the end of a comment in a text ends no comment", async () => {
  const text = "All */ export const hacked = 1; /* with `ticks`\nand a line more";
  const document = oddDocument("get", { summary: text, description: text }, { description: text, title: text });
  const views = await generated(document, "views");
  expect(views).toContain("/**\n * All *\\/ export const hacked = 1; /* with `ticks`\n * and a line more\n */");
  expect(views).not.toContain("*/ export const hacked");
  expect(await generated(document, "schema")).not.toContain("*/ export const hacked");
});

test.each(["patch", "delete", "put"])(
  "a %s with a body is in the views, the metadata and the facts",
  async (method) => {
    const document = oddDocument(method, { requestBody: { required: true, ...json("Body") } });
    const name = method.charAt(0).toUpperCase() + method.slice(1);
    const views = await generated(document, "views");
    expect(views).toMatch(
      new RegExp(`export interface Unbound${name} extends [^}]*"/api/odd/\\{id\\}": call\\.Call<OpInput, `),
    );
    expect(views).toMatch(/^body: schema\.Body;$/m);
    expect(lineWith(await generated(document, "metadata"), `"${method.toUpperCase()} /api/odd/{id}": {`)).toContain(
      `"effect":"write","repeatable":${method !== "patch"},"body":"json"`,
    );
    expect(readOperations(Place.rootOf(document)).map(({ key }) => key)).toContain(
      `${method.toUpperCase()} /api/odd/{id}`,
    );
  },
);

test("what is read is not sent, what is written is not received, and a file may be null", async () => {
  const members = {
    id: { type: "string", readOnly: true },
    secret: { type: "string", writeOnly: true },
    scan: { type: ["string", "null"], format: "binary" },
  };
  const odd = { type: "object", required: ["id", "secret"], properties: members };
  const operation = { requestBody: json("Odd"), responses: { 200: json("Odd", "application/json; charset=utf-8") } };
  const document = oddDocument("patch", operation, odd);
  const schema = await generated(document, "schema");
  const membersOf = (name: string) =>
    new RegExp(`type ${name} = \\{([^}]*)\\};`).exec(schema)?.[1]?.replaceAll(/\s+/g, " ");
  expect(membersOf("Odd")).toBe(" readonly id: string; /** Format: binary */ scan?: Blob | null; ");
  expect(membersOf("WritableOdd")).toBe(" /** Format: binary */ scan?: (Blob | null) | undefined; secret: string; ");
  expect(lineWith(await generated(document, "views"), "schema.WritableOdd")).toContain("body?: schema.WritableOdd");
});

test.each(["Call", "Paged", "call", "schema", "PathOf", "UnboundGet", "Views", "FileFormat", "Partial"])(
  "a component called %s shadows nothing that the views use",
  async (name) => {
    const document = oddDocument("post", { requestBody: json(name), responses: { 200: json(name) } });
    Object.assign((document.components as { schemas: JsonObject }).schemas, { [name]: { properties: { own: {} } } });
    const views = await generated(document, "views");
    expect(lineWith(views, "body?: ")).toBe(`body?: schema.${name} | undefined;`);
    expect(lineWith(views, "export interface OpResult ")).toBe(`export interface OpResult extends schema.${name} {}`);
  },
);

test("a component keeps the case of its name", async () => {
  const document = oddDocument("get", { responses: { 200: json("RoleMFAResult") } });
  const more = { RoleMFAResult: { properties: { a: {} } }, RoleMfaResult: { properties: { b: {} } } };
  Object.assign((document.components as { schemas: JsonObject }).schemas, more);
  expect(lineWith(await generated(document, "views"), "OpResult extends")).toContain("schema.RoleMFAResult");
});

test("everything that these tests have generated compiles", async () => {
  expect(packages.length).toBeGreaterThan(15);
  await compile(...packages);
});

test("types that do not compile are refused with the compiler's words", async () => {
  const files = new Map([["src/generated/facts.ts", 'export const facts: number = "";\n']]);
  await expect(compile(files)).rejects.toThrow(/do not compile, so nothing was written[\s\S]*facts\.ts/);
});
