import { bundle } from "./bundle.ts";
import { printFacts } from "./facts.ts";
import { printMetadata } from "./metadata.ts";
import { readOperations } from "./operation.ts";
import { printSchemaTypes } from "./schema-types.ts";
import { printViews } from "./views.ts";

/** The generated files of @keepnet/openapi, by their path in the package. */
export async function generate(description: string): Promise<Map<string, string>> {
  const document = await bundle(description);
  const operations = readOperations(document);
  const baseUrl = document.servers?.[0]?.url;
  if (!baseUrl) throw new Error("The document names no server. Add servers: [{ url }] to spec/openapi.yaml.");
  return new Map([
    ["openapi.json", `${JSON.stringify(document, null, 2)}\n`],
    ["src/generated/schema.ts", await printSchemaTypes(document)],
    ["src/generated/facts.ts", printFacts(operations, baseUrl)],
    ["src/generated/metadata.ts", printMetadata(operations)],
    ["src/generated/views.ts", printViews(operations)],
  ]);
}
