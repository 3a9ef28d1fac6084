import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import type { OpenApiDocument } from "./document.ts";
import { banner } from "./output.ts";

/** The document's schemas, paths and operations as types. */
export async function printSchemaTypes(document: OpenApiDocument): Promise<string> {
  const nodes = await openapiTS(document, {
    alphabetize: true,
    // a member with a default is still optional in a request
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    silent: true,
    transform: (schema) => (schema.format === "binary" ? ts.factory.createTypeReferenceNode("Blob") : undefined),
  });
  return `${banner}\n${astToString(nodes)}`;
}
