import {
  componentNameOf,
  isObject,
  type Json,
  type JsonObject,
  mapSubschemas,
  operationsOf,
  Place,
  schemasOf,
  schemasWithin,
} from "@keepnet/document";

/** A document whose schemas differ by direction, for the types that are generated from it. */
export interface Directions {
  document: JsonObject;
  /** The components that requests are made of, by their names in this document. */
  sent: ReadonlySet<string>;
}

type Mark = "readOnly" | "writeOnly";

const schemaPrefix = "#/components/schemas/";

/**
 * Leaves `readOnly` members out of what is sent, and `writeOnly` members out of what is received. A component that is
 * both sent and received and holds such members becomes two: `Box` is received and `WritableBox` is sent.
 */
export function splitDirections(document: JsonObject): Directions {
  const root = Place.rootOf(document);
  const operations = operationsOf(root).map(({ place }) => place);
  const components = new Map(root.below("components")?.entries("schemas"));
  const sent = namesIn(operations.flatMap((operation) => operation.below("requestBody") ?? []));
  const received = namesIn(operations.flatMap((operation) => operation.entries("responses").map(([, body]) => body)));

  const isMarked = (member: Json, mark: Mark): boolean =>
    isObject(member) && (member[mark] === true || components.get(componentOf(member.$ref))?.flag(mark) === true);
  const hasMarked = (schema: Place): boolean =>
    Object.values(schema.value("properties") ?? {}).some(
      (member) => isMarked(member, "readOnly") || isMarked(member, "writeOnly"),
    );
  const isTwofold = (name: string): boolean => {
    const schema = components.get(name);
    return received.has(name) && schema !== undefined && schemasWithin([schema]).some(hasMarked);
  };
  const twofold = new Set([...sent].filter(isTwofold));
  /** The component itself, or the one that it refers to where it is only a reference. */
  const targetOf = (name: string) => componentNameOf(components.get(name)) ?? name;
  const sentName = (name: string) => (twofold.has(targetOf(name)) ? `Writable${targetOf(name)}` : name);

  const schemas: JsonObject = {};
  for (const [name, { node }] of components) {
    if (targetOf(name) !== name) {
      schemas[name] = root.below("components", "schemas")?.value(name) ?? null;
      continue;
    }
    if (sent.has(name)) schemas[sentName(name)] = renameReferences(leaveOut(node, "readOnly", isMarked), sentName);
    if (received.has(name)) schemas[name] = leaveOut(node, "writeOnly", isMarked);
    if (!sent.has(name) && !received.has(name)) schemas[name] = node;
  }
  for (const name of twofold) {
    if (!components.has(sentName(name))) continue;
    throw new Error(`${sentName(name)} is generated from ${name}. Give the component ${sentName(name)} another name.`);
  }
  return { document: withSchemas(document, schemas, sentName), sent: new Set([...sent].map(sentName)) };
}

/** The names of the components that bodies are made of. */
function namesIn(bodies: Place[]): ReadonlySet<string> {
  return new Set(bodies.flatMap((body) => schemasOf(body)).flatMap((schema) => componentNameOf(schema) ?? []));
}

/** The name of the component schema that a reference leads to; empty for any other value. */
export function componentOf(reference: Json | undefined): string {
  return typeof reference === "string" && reference.startsWith(schemaPrefix)
    ? reference.slice(schemaPrefix.length)
    : "";
}

/** A copy of a schema without its members that have a mark, at any depth of the schema itself. */
function leaveOut(schema: Json, mark: Mark, isMarked: (member: Json, mark: Mark) => boolean): Json {
  if (!isObject(schema)) return schema;
  const copy = mapSubschemas(schema, (part) => leaveOut(part, mark, isMarked));
  if (!isObject(schema.properties)) return copy;
  const members = Object.entries(schema.properties);
  const names = new Set(members.flatMap(([name, member]) => (isMarked(member, mark) ? [name] : [])));
  const kept = Object.entries(copy.properties ?? {}).filter(([name]) => !names.has(name));
  copy.properties = Object.fromEntries(kept);
  if (Array.isArray(copy.required)) copy.required = copy.required.filter((name) => !names.has(String(name)));
  return copy;
}

/** A copy of a schema that refers to the components as they are sent. */
function renameReferences(schema: Json, sentName: (component: string) => string): Json {
  if (!isObject(schema)) return schema;
  const rename = (value: Json | undefined) =>
    componentOf(value) ? `${schemaPrefix}${sentName(componentOf(value))}` : (value ?? null);
  const copy = mapSubschemas(schema, (part) => renameReferences(part, sentName));
  if (copy.$ref !== undefined) copy.$ref = rename(copy.$ref);
  if (isObject(copy.discriminator) && isObject(copy.discriminator.mapping)) {
    const mapping = Object.entries(copy.discriminator.mapping).map(([value, target]) => [value, rename(target)]);
    copy.discriminator = { ...copy.discriminator, mapping: Object.fromEntries(mapping) };
  }
  return copy;
}

/** A copy of the document with these component schemas, whose requests refer to them as they are sent. */
function withSchemas(document: JsonObject, schemas: JsonObject, sentName: (component: string) => string): JsonObject {
  const copy = structuredClone(document);
  if (isObject(copy.components)) copy.components.schemas = schemas;
  for (const { place } of operationsOf(Place.rootOf(copy))) {
    for (const [, media] of place.below("requestBody")?.entries("content") ?? []) {
      if (isObject(media.node)) media.node.schema = renameReferences(media.node.schema ?? true, sentName);
    }
  }
  return copy;
}
