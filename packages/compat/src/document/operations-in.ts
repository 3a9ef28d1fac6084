import { isObject, type JsonObject, methods } from "@keepnet/document";

/** The operations of a normalized document by method and path, such as `POST /api/roles`. */
export function operationsIn(document: JsonObject): Map<string, JsonObject> {
  const operations = new Map<string, JsonObject>();
  for (const [path, item] of Object.entries(isObject(document.paths) ? document.paths : {})) {
    for (const method of methods) {
      const operation = isObject(item) ? item[method] : undefined;
      if (isObject(operation)) operations.set(`${method.toUpperCase()} ${path}`, operation);
    }
  }
  return operations;
}
