import type { OpenApiDocument } from "../src/document.ts";

const answers = (schema: string) => ({
  content: { "application/json": { schema: { $ref: `#/components/schemas/${schema}` } } },
});
const object = (properties: object) => ({ type: "object", properties });
const rows = { type: "array", items: { $ref: "#/components/schemas/Row" } };

/** A document with one operation, which answers with `Answer` or `Failure` unless it says otherwise. */
export function documentWith(method: string, path: string, operation: object): OpenApiDocument {
  const responses = { 200: answers("Answer"), 400: answers("Failure") };
  return {
    openapi: "3.1.0",
    info: { title: "Test", version: "1" },
    servers: [{ url: "https://api.example.com" }],
    paths: { [path]: { [method]: { operationId: "op", summary: "Does it", responses, ...operation } } },
    components: {
      schemas: {
        Answer: object({ data: { type: "string" } }),
        Body: object({ pageNumber: { type: "integer" } }),
        Failure: object({}),
        Row: object({}),
        PageAnswer: { allOf: [object({}), object({ data: object({ results: rows }) })] },
        ListAnswer: object({ data: rows }),
        ItemsAnswer: object({ items: object({ results: rows }) }),
      },
    },
  } as unknown as OpenApiDocument;
}
