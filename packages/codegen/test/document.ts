import { type JsonObject, Place } from "@keepnet/document";
import { type Operation, readOperations } from "../src/operation.ts";

const json = (schema: string) => ({
  content: { "application/json": { schema: { $ref: `#/components/schemas/${schema}` } } },
});
const object = (properties: object) => ({ type: "object", properties });
const rows = { type: "array", items: { $ref: "#/components/schemas/Row" } };

/** A document with one operation, which responds with `Answer` or `Failure` unless it says otherwise. */
export function documentWith(method: string, path: string, operation: object): JsonObject {
  const responses = { 200: json("Answer"), 400: json("Failure") };
  return {
    openapi: "3.1.0",
    info: { title: "Test", version: "1" },
    servers: [{ url: "https://api.example.com" }],
    paths: {
      [path]: {
        [method]: { operationId: "op", summary: "Does it", responses, "x-keepnet-effect": "read", ...operation },
      },
    },
    components: {
      schemas: {
        Answer: object({ data: { type: "string" } }),
        Body: object({ pageNumber: { type: "integer" } }),
        Failure: object({}),
        Row: object({}),
        PageAnswer: { allOf: [object({}), object({ data: object({ results: rows }) })] },
        ItemsAnswer: object({ data: object({ items: object({ results: rows }) }) }),
      },
    },
  } as unknown as JsonObject;
}

export function operationsOf(document: JsonObject): Operation[] {
  return readOperations(Place.rootOf(document));
}
