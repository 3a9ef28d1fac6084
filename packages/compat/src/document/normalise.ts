import { inline } from "./inline.ts";
import { isObject, type Json, type JsonObject } from "./json.ts";
import { mergeAllOf } from "./merge-all-of.ts";
import { mergeNull } from "./merge-null.ts";
import { methods } from "./operations.ts";

/** A document in which each operation says everything about itself: no references, no inherited parameters or security. */
export function normalise(document: JsonObject): JsonObject {
  const paths = isObject(document.paths) ? document.paths : {};
  const { security = [], components, ...rest } = document;
  const schemes = isObject(components) ? components.securitySchemes : undefined;
  return {
    ...rest,
    paths: Object.fromEntries(Object.entries(paths).map(([path, item]) => [path, spread(item, document, security)])),
    components: { securitySchemes: schemes ?? {} },
  };
}

function spread(item: Json, document: JsonObject, security: Json): Json {
  const whole = mergeNull(mergeAllOf(inline(item, document)));
  if (!isObject(whole)) return whole;
  const { parameters = [], ...others } = whole;
  const operations = Object.entries(others).map(([method, operation]) => {
    if (!methods.includes(method) || !isObject(operation)) return [method, operation];
    return [
      method,
      { ...operation, security: operation.security ?? security, parameters: join(parameters, operation) },
    ];
  });
  return Object.fromEntries(operations);
}

/** The path's parameters, then the operation's; one of the operation's replaces the path's of the same name and place. */
function join(shared: Json, operation: JsonObject): Json[] {
  const all = [shared, operation.parameters ?? []].flat() as JsonObject[];
  return [...new Map(all.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter])).values()];
}
