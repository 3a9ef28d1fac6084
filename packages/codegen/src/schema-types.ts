import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import type { OpenApiDocument } from "./document.ts";
import { banner } from "./output.ts";

/** The document's schemas, paths and operations as types. */
export async function printSchemaTypes(document: OpenApiDocument): Promise<string> {
  const sent = schemasOfRequests(document);
  const nodes = await openapiTS(document, {
    alphabetize: true,
    // a member with a default is still optional in a request
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    silent: true,
    transform: (schema) => (schema.format === "binary" ? ts.factory.createTypeReferenceNode("Blob") : undefined),
    transformProperty: (property, _schema, { path = "" }) =>
      property.questionToken && sent.has(path.split("/")[3] ?? "") ? orUndefined(property) : undefined,
  });
  return `${banner}\n${astToString(nodes)}`;
}

/** The names of the schemas that request bodies are made of. */
function schemasOfRequests(document: OpenApiDocument): ReadonlySet<string> {
  const names = new Set<string>();
  const schemas: Readonly<Record<string, unknown>> = document.components?.schemas ?? {};
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, member] of Object.entries(value)) {
      const name = key === "$ref" && String(member).split("#/components/schemas/")[1];
      if (!name) visit(member);
      else if (names.size < names.add(name).size) visit(schemas[name]);
    }
  };
  for (const path of Object.values(document.paths ?? {})) {
    for (const operation of Object.values(path)) visit((operation as { requestBody?: unknown }).requestBody);
  }
  return names;
}

/** A member that is undefined is not sent, so it may be handed on under `exactOptionalPropertyTypes` too. */
function orUndefined({ modifiers, name, questionToken, type }: ts.PropertySignature): ts.PropertySignature {
  const absent = ts.factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword);
  const members = type ? [type, absent] : [absent];
  return ts.factory.createPropertySignature(modifiers, name, questionToken, ts.factory.createUnionTypeNode(members));
}
