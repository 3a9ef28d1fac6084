import type {
  MediaTypeObject,
  OpenAPI3,
  OperationObject,
  ParameterObject,
  ReferenceObject,
  SchemaObject,
} from "openapi-typescript";

/** The bundled document: every `$ref` in it is local. */
export type OpenApiDocument = OpenAPI3;

/** Follows a local reference; the name is the last segment of its pointer. */
export function resolve<T extends object>(document: OpenApiDocument, node: T | ReferenceObject): T {
  if (!("$ref" in node) || typeof node.$ref !== "string") return node as T;
  const segments = node.$ref.replace(/^#\//, "").split("/");
  let target: unknown = document;
  for (const segment of segments) {
    const key = segment.replaceAll("~1", "/").replaceAll("~0", "~");
    target = (target as Record<string, unknown> | undefined)?.[key];
  }
  if (target === undefined) throw new Error(`${node.$ref} points nowhere in the bundled document.`);
  return resolve(document, target as T | ReferenceObject);
}

/** The component name that a body's schema refers to; bodies are always named components. */
export function componentName(where: string, media: MediaTypeObject | ReferenceObject): string {
  const schema = "schema" in media ? media.schema : undefined;
  if (schema && "$ref" in schema && schema.$ref) return schema.$ref.split("/").at(-1) ?? "";
  throw new Error(`${where} must be a $ref to a named component schema.`);
}

/** A member of an object schema, looked up through `allOf`. */
export function member(
  document: OpenApiDocument,
  schema: SchemaObject | ReferenceObject,
  name: string,
): SchemaObject | ReferenceObject | undefined {
  const object = resolve<SchemaObject>(document, schema) as {
    allOf?: (SchemaObject | ReferenceObject)[];
    properties?: Record<string, SchemaObject | ReferenceObject>;
  };
  const own = object.properties?.[name];
  if (own) return own;
  for (const part of object.allOf ?? []) {
    const found = member(document, part, name);
    if (found) return found;
  }
  return undefined;
}

const methods = ["get", "post", "put", "delete"] as const;
export type Method = (typeof methods)[number];

/** Every operation of the document, by path and then by method. */
export function* operationsOf(
  document: OpenApiDocument,
): Generator<{ path: string; method: Method; operation: OperationObject; parameters: ParameterObject[] }> {
  for (const [path, item] of Object.entries(document.paths ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const pathItem = resolve(document, item);
    for (const method of methods) {
      const operation = pathItem[method];
      if (!operation) continue;
      const found = resolve<OperationObject>(document, operation);
      const declared = [...(pathItem.parameters ?? []), ...(found.parameters ?? [])];
      const parameters = declared.map((parameter) => resolve<ParameterObject>(document, parameter));
      yield { path, method, operation: found, parameters };
    }
  }
}
