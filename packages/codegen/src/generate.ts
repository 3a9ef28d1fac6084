import type { JsonObject } from "@keepnet/document";
import { bundle } from "./bundle.ts";
import { printFacts } from "./facts.ts";
import { printMetadata } from "./metadata.ts";
import { readDocument } from "./read-document.ts";
import { printSchemaTypes } from "./schema-types.ts";
import { printViews } from "./views.ts";

/** The generated files of @keepnet/openapi, by their path in the package. */
export async function generate(description: string): Promise<Map<string, string>> {
  const document = await bundle(description);
  return new Map([["openapi.json", `${JSON.stringify(document, null, 2)}\n`], ...(await generateTypes(document))]);
}

/** The generated modules of a bundled document, by their path in the package. */
export async function generateTypes(document: JsonObject): Promise<Map<string, string>> {
  const { directions, root, operations } = readDocument(document);
  const baseUrl = root.below("servers", "0")?.text("url");
  if (!baseUrl) throw new Error("The document names no server. Add servers: [{ url }] to spec/openapi.yaml.");
  return new Map([
    ["src/generated/schema.ts", await printSchemaTypes(directions)],
    ["src/generated/facts.ts", printFacts(operations, baseUrl)],
    ["src/generated/metadata.ts", printMetadata(operations)],
    ["src/generated/views.ts", printViews(operations)],
  ]);
}
