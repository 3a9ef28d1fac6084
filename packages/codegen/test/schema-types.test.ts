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
  const printed = await printSchemaTypes(splitDirections(document));
  const membersOf = (name: string) => new RegExp(`\\n\\s+${name}: \\{\\s+inner\\?: (.*);`).exec(printed)?.[1];
  expect(membersOf("Sent")).toBe('components["schemas"]["SentInside"] | undefined');
  expect(membersOf("SentInside")).toBe('components["schemas"]["Sent"][] | undefined');
  expect(membersOf("Received")).toBe("boolean");
});
