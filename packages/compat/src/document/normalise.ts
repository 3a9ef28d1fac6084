import { isObject, type Json, type JsonObject, methods } from "@keepnet/document";
import { mapBelow } from "./grammar.ts";
import { inline } from "./inline.ts";

/** A document in which each operation says everything about itself: no references, no inherited parameters or security. */
export function normalise(document: JsonObject): JsonObject {
  const { security = [], components, webhooks = {}, ...rest } = document;
  const schemes = isObject(components) ? components.securitySchemes : undefined;
  return mapBelow({ ...rest, webhooks, components: { securitySchemes: schemes ?? {} } }, "document", (below, kind) => {
    const whole = inline(below, kind, document);
    return kind === "pathItem" ? spread(whole, security) : whole;
  });
}

function spread(item: Json, security: Json): Json {
  if (!isObject(item)) return item;
  const { parameters = [], ...others } = item;
  const operations = Object.entries(others).map(([method, operation]): [string, Json] => {
    if (!methods.some((known) => known === method) || !isObject(operation)) return [method, operation];
    const whole = { ...operation, security: operation.security ?? security, parameters: join(parameters, operation) };
    return [method, whole];
  });
  return Object.fromEntries(operations);
}

/** The path's parameters, then the operation's; one of the operation's replaces the path's of the same name and place. */
function join(shared: Json, operation: JsonObject): Json[] {
  const all = [shared, operation.parameters ?? []].flat() as JsonObject[];
  return [...new Map(all.map((parameter) => [nameOf(parameter), parameter])).values()];
}

/** The case of a header's name means nothing. */
function nameOf({ in: place, name }: JsonObject): string {
  return place === "header" ? `header ${String(name).toLowerCase()}` : `${place} ${name}`;
}
