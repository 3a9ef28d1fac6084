import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Json, JsonObject } from "@keepnet/document";

/** An OpenAPI document to serve, as a file. */
export interface BenchDocument {
  readonly name: string;
  readonly file: string;
  readonly content: Json;
}

/** The document of the project. */
export async function projectDocument(): Promise<BenchDocument> {
  const file = fileURLToPath(import.meta.resolve("@keepnet/openapi/openapi.json"));
  const content: Json = JSON.parse(await readFile(file, "utf8"));
  return { name: "the project's document", file, content };
}

/** A document with so many operations: for each resource a list, a search, and a read by id. */
export async function syntheticDocument(operations: number): Promise<BenchDocument> {
  const paths: Record<string, JsonObject> = {};
  for (let index = 0; index < operations; index += 1) {
    const resource = `/api/resources-${Math.floor(index / 3)}`;
    if (index % 3 === 0) paths[resource] = { get: list };
    else if (index % 3 === 1) paths[`${resource}/search`] = { post: search };
    else paths[`${resource}/{id}`] = { get: read };
  }
  const content = {
    openapi: "3.1.0",
    info: { title: "Synthetic", version: "1.0.0" },
    servers: [{ url: "https://api.example.com" }],
    security: [{ token: [] }],
    paths,
    components: { securitySchemes: { token: { type: "http", scheme: "bearer" } } },
  };
  const folder = join(import.meta.dirname, "..", "reports");
  await mkdir(folder, { recursive: true });
  const file = join(folder, `synthetic-${operations}.json`);
  await writeFile(file, JSON.stringify(content));
  return { name: `a synthetic document of ${operations} operations`, file, content };
}

const row = {
  type: "object",
  required: ["id", "name", "tags"],
  properties: {
    id: { type: "string", pattern: "^[A-Za-z0-9]{12}$" },
    name: { type: "string", maxLength: 100 },
    tags: { type: "array", items: { type: "string" } },
  },
};
const rows = { type: "object", required: ["rows"], properties: { rows: { type: "array", items: row } } };
const example = { id: "aL2dR7wKx4Qs", name: "Night shift", tags: ["a", "b"] };
const responsesOf = (schema: Json, value: Json) => ({
  "200": { description: "A success.", content: { "application/json": { schema, example: value } } },
});

const list = {
  "x-keepnet-effect": "read",
  parameters: [{ name: "limit", in: "query", schema: { type: "integer", minimum: 1 }, example: 10 }],
  responses: responsesOf(rows, { rows: [example, example] }),
};
const search = {
  "x-keepnet-effect": "read",
  requestBody: {
    required: true,
    content: {
      "application/json": {
        schema: {
          type: "object",
          additionalProperties: false,
          required: ["pageNumber", "pageSize"],
          properties: { pageNumber: { type: "integer", minimum: 1 }, pageSize: { type: "integer", minimum: 1 } },
        },
        examples: { first: { value: { pageNumber: 1, pageSize: 10 } } },
      },
    },
  },
  responses: responsesOf(rows, { rows: [example, example, example] }),
};
const read = {
  "x-keepnet-effect": "read",
  parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" }, example: example.id }],
  responses: responsesOf(row, example),
};
