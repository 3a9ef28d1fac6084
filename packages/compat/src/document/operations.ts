import { isObject, type JsonObject } from "./json.ts";

export const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** The operations of a document by the name that people call them: `POST /api/roles`. */
export function operationsOf(document: JsonObject): Map<string, JsonObject> {
  const operations = new Map<string, JsonObject>();
  for (const [path, item] of Object.entries(isObject(document.paths) ? document.paths : {})) {
    if (!isObject(item)) continue;
    for (const method of methods) {
      const operation = item[method];
      if (isObject(operation)) operations.set(`${method.toUpperCase()} ${path}`, operation);
    }
  }
  return operations;
}
