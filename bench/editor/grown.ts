import { isObject, type JsonObject } from "@keepnet/document";

/** A document with several copies of each operation, and how many operations it has. */
export function grown(document: JsonObject, copies: number): { document: JsonObject; operations: number } {
  const paths: JsonObject = {};
  let operations = 0;
  for (let copy = 0; copy < copies; copy++) {
    for (const [path, item] of Object.entries(document.paths ?? {})) {
      const renamed = Object.entries(Object(item) as JsonObject).map(([name, value]) => {
        if (!isObject(value) || typeof value.operationId !== "string") return [name, value];
        operations++;
        return [name, copy === 0 ? value : { ...value, operationId: `${value.operationId}${copy}` }];
      });
      paths[copy === 0 ? path : path.replace("/api/", `/api/v${copy}/`)] = Object.fromEntries(renamed);
    }
  }
  return { document: { ...document, paths }, operations };
}
