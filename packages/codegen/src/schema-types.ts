import { isObject, type Json, type JsonObject, mapSubschemas, Place } from "@keepnet/document";
import openapiTS, { astToString, type OpenAPI3, type SchemaObject } from "openapi-typescript";
import ts from "typescript";
import { componentOf, type Directions } from "./directions.ts";
import { banner } from "./output.ts";

/** The document's schemas, paths and operations as types. */
export async function printSchemaTypes({ document, sent }: Directions): Promise<string> {
  const nodes = await openapiTS(sortKeys(describeMembers(document)) as unknown as OpenAPI3, {
    // a member with a default is still optional in a request
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesKeepCasing: true,
    rootTypesNoSchemaPrefix: true,
    silent: true,
    transform: (schema) => (schema.format === "binary" ? blob(schema) : openValues(schema)),
    transformProperty: (property, _schema, { path = "" }) =>
      property.questionToken && sent.has(path.split("/")[3] ?? "") ? orUndefined(property) : undefined,
  });
  // as the text of a comment, and not as a tag of it
  return `${banner}\n${astToString(nameComponents(nodes))}`.replaceAll(/^( *(?:\/\*)?\* )@description /gm, "$1");
}

/**
 * The types of components under their own names: `components.schemas.Role` refers to `Role`, and not the other way
 * round. An editor then shows a name and leads to it, where it would show all members.
 */
function nameComponents(nodes: readonly ts.Node[]): ts.Node[] {
  const components = nodes.filter(ts.isInterfaceDeclaration).find(({ name }) => name.text === "components");
  const schemas = components?.members.filter(ts.isPropertySignature).find(({ name }) => textOf(name) === "schemas");
  if (!components || !schemas?.type || !ts.isTypeLiteralNode(schemas.type)) return [...nodes];
  const members = schemas.type.members.filter(ts.isPropertySignature);
  const types = new Map(members.map((member) => [textOf(member.name), member]));
  const { factory } = ts;
  const references = members.map((member) => {
    const { modifiers, name, questionToken } = member;
    const type = factory.createTypeReferenceNode(textOf(name));
    return factory.createPropertySignature(modifiers, name, questionToken, type);
  });
  const referring = factory.createPropertySignature(
    schemas.modifiers,
    schemas.name,
    schemas.questionToken,
    factory.createTypeLiteralNode(references),
  );
  return nodes.map((node) => {
    if (node === components) {
      const rest = components.members.filter((member) => member !== schemas);
      const { modifiers, name, typeParameters, heritageClauses } = components;
      return factory.createInterfaceDeclaration(modifiers, name, typeParameters, heritageClauses, [referring, ...rest]);
    }
    const member = ts.isTypeAliasDeclaration(node) ? types.get(node.name.text) : undefined;
    if (!member?.type || !ts.isTypeAliasDeclaration(node)) return node;
    const alias = factory.createTypeAliasDeclaration(node.modifiers, node.name, node.typeParameters, member.type);
    return ts.setSyntheticLeadingComments(alias, ts.getSyntheticLeadingComments(member));
  });
}

function textOf(name: ts.PropertyName): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : "";
}

/**
 * The known values of an open set, which an editor offers, beside any other: `"Low" | "High" | (string & {})`. Undefined
 * for a schema that is no such set.
 */
function openValues(schema: SchemaObject & { "x-extensible-enum"?: unknown }): ts.TypeNode | undefined {
  const { "x-extensible-enum": known, type: declared } = schema;
  if (!Array.isArray(known)) return undefined;
  const { factory } = ts;
  const types = [declared].flat();
  const base = types.includes("string") ? ts.SyntaxKind.StringKeyword : ts.SyntaxKind.NumberKeyword;
  const literals = known.map((value) =>
    typeof value === "number" ? factory.createNumericLiteral(value) : factory.createStringLiteral(String(value)),
  );
  return factory.createUnionTypeNode([
    ...literals.map((literal) => factory.createLiteralTypeNode(literal)),
    factory.createParenthesizedType(
      factory.createIntersectionTypeNode([factory.createKeywordTypeNode(base), factory.createTypeLiteralNode([])]),
    ),
    ...(types.includes("null") ? [factory.createLiteralTypeNode(factory.createNull())] : []),
  ]);
}

/** A member that is undefined is not sent, so it may be handed on under `exactOptionalPropertyTypes` too. */
function orUndefined({ modifiers, name, questionToken, type }: ts.PropertySignature): ts.PropertySignature {
  const absent = ts.factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword);
  const members = type ? [type, absent] : [absent];
  return ts.factory.createPropertySignature(modifiers, name, questionToken, ts.factory.createUnionTypeNode(members));
}

function blob({ nullable, type }: SchemaObject & { nullable?: boolean }): ts.TypeNode {
  const blob = ts.factory.createTypeReferenceNode("Blob");
  if (!nullable && ![type].flat().includes("null")) return blob;
  return ts.factory.createUnionTypeNode([blob, ts.factory.createLiteralTypeNode(ts.factory.createNull())]);
}

/** A copy whose members have the description of the component that they refer to, unless they have their own. */
function describeMembers(document: JsonObject): JsonObject {
  const place = Place.rootOf(document).below("components");
  const components = new Map(place?.entries("schemas"));
  const describe = (schema: Json): Json => {
    if (!isObject(schema)) return schema;
    const copy = mapSubschemas(schema, describe);
    const members = Object.entries(copy.properties ?? {}).map(([name, member]) => {
      const description = components.get(referenceIn(member))?.text("description");
      return [name, isObject(member) && description ? { description, ...member } : member];
    });
    return copy.properties === undefined ? copy : { ...copy, properties: Object.fromEntries(members) };
  };
  // a component that is only a reference stays one
  const schemas = Object.entries(place?.value("schemas") ?? {}).map(([name, schema]) => [name, describe(schema)]);
  return { ...document, components: { ...Object(document.components), schemas: Object.fromEntries(schemas) } };
}

/** The component that a member refers to, also where it may be null. */
function referenceIn(member: Json): string {
  if (!isObject(member)) return "";
  const { $ref, anyOf, oneOf } = member;
  const [alternative, ...others] = [anyOf ?? oneOf ?? []]
    .flat()
    .filter((part) => !isObject(part) || part.type !== "null");
  return componentOf($ref ?? (others.length === 0 && isObject(alternative) ? alternative.$ref : undefined));
}

/**
 * A copy with the keys of every object in order, so that moving a member in spec/ changes no type. The library's own
 * `alphabetize` compares by locale, which takes a quarter of the time of a large document.
 */
function sortKeys(node: Json): Json {
  if (Array.isArray(node)) return node.map(sortKeys);
  if (!isObject(node)) return node;
  const names = Object.keys(node).sort();
  return Object.fromEntries(names.map((name) => [name, sortKeys(node[name] ?? null)]));
}
