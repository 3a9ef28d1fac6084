import { isObject, type Json, type JsonObject } from "@keepnet/document";

/** The kinds of objects in an OpenAPI document that hold schemas, references or texts. */
export type Kind =
  | "document"
  | "info"
  | "tag"
  | "server"
  | "serverVariable"
  | "components"
  | "securityScheme"
  | "pathItem"
  | "operation"
  | "parameter"
  | "requestBody"
  | "mediaType"
  | "encoding"
  | "response"
  | "header"
  | "link"
  | "example"
  | "callback"
  | "schema";

/** One object of a kind, several of them in a list, or several by names of the API's own. */
type Shape = Kind | { list: Kind } | { map: Kind };

const parameter = { schema: "schema", content: { map: "mediaType" }, examples: { map: "example" } } as const;
const methods = {
  get: "operation",
  put: "operation",
  post: "operation",
  delete: "operation",
  options: "operation",
  head: "operation",
  patch: "operation",
  trace: "operation",
} as const;

const shapes: Record<Kind, Record<string, Shape>> = {
  document: {
    info: "info",
    tags: { list: "tag" },
    servers: { list: "server" },
    paths: { map: "pathItem" },
    webhooks: { map: "pathItem" },
    components: "components",
  },
  info: {},
  tag: {},
  server: { variables: { map: "serverVariable" } },
  serverVariable: {},
  components: {
    schemas: { map: "schema" },
    responses: { map: "response" },
    parameters: { map: "parameter" },
    examples: { map: "example" },
    requestBodies: { map: "requestBody" },
    headers: { map: "header" },
    securitySchemes: { map: "securityScheme" },
    links: { map: "link" },
    callbacks: { map: "callback" },
    pathItems: { map: "pathItem" },
  },
  securityScheme: {},
  pathItem: { ...methods, servers: { list: "server" }, parameters: { list: "parameter" } },
  operation: {
    servers: { list: "server" },
    parameters: { list: "parameter" },
    requestBody: "requestBody",
    responses: { map: "response" },
    callbacks: { map: "callback" },
  },
  parameter,
  header: parameter,
  requestBody: { content: { map: "mediaType" } },
  mediaType: { schema: "schema", encoding: { map: "encoding" }, examples: { map: "example" } },
  encoding: { headers: { map: "header" } },
  response: { headers: { map: "header" }, content: { map: "mediaType" }, links: { map: "link" } },
  link: { server: "server" },
  example: {},
  // every name of a callback is an address
  callback: {},
  schema: {
    $defs: { map: "schema" },
    additionalProperties: "schema",
    allOf: { list: "schema" },
    anyOf: { list: "schema" },
    contains: "schema",
    dependentSchemas: { map: "schema" },
    else: "schema",
    if: "schema",
    items: "schema",
    not: "schema",
    oneOf: { list: "schema" },
    patternProperties: { map: "schema" },
    prefixItems: { list: "schema" },
    properties: { map: "schema" },
    propertyNames: "schema",
    // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
    then: "schema",
    unevaluatedItems: "schema",
    unevaluatedProperties: "schema",
  },
};

/** Changes each object that stands directly below one of a kind. What the kind does not know is a value and is kept. */
export function mapBelow(node: JsonObject, kind: Kind, change: (below: Json, kind: Kind) => Json): JsonObject {
  const mapped = Object.entries(node).map(([name, value]): [string, Json] => {
    const shape = kind === "callback" && !name.startsWith("x-") ? "pathItem" : own(shapes[kind], name);
    if (shape === undefined) return [name, value];
    if (typeof shape === "string") return [name, change(value, shape)];
    if ("list" in shape) return [name, Array.isArray(value) ? value.map((item) => change(item, shape.list)) : value];
    if (!isObject(value)) return [name, value];
    const entries = Object.entries(value).map(([key, entry]): [string, Json] => [key, change(entry, shape.map)]);
    return [name, fromEntries(entries)];
  });
  return fromEntries(mapped);
}

function own<T>(record: Record<string, T>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

function fromEntries(entries: [string, Json][]): JsonObject {
  return Object.fromEntries(entries);
}
