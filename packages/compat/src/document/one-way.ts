import { isObject, type Json, type JsonObject } from "@keepnet/document";
import { type Kind, mapBelow } from "./grammar.ts";

/** The members that a schema had and that go the other way only: `readOnly` in a request, `writeOnly` in a response. */
export const leftOut = "x-compat-one-way";

/** A copy in which requests have no `readOnly` members and responses no `writeOnly` ones: nobody sends or reads them. */
export function oneWay(node: Json, kind: Kind): Json {
  if (!isObject(node)) return node;
  if (kind === "requestBody") return without("readOnly")(node, kind);
  if (kind === "response") return without("writeOnly")(node, kind);
  // what is called back goes the other way round, and nobody here calls it
  return kind === "callback" ? node : mapBelow(node, kind, oneWay);
}

function without(mark: "readOnly" | "writeOnly"): (node: Json, kind: Kind) => Json {
  return function strip(node, kind) {
    if (!isObject(node)) return node;
    const whole = mapBelow(node, kind, strip);
    return kind === "schema" && isObject(node.properties) ? withoutMembers(whole, mark) : whole;
  };
}

function withoutMembers(schema: JsonObject, mark: string): JsonObject {
  const members = Object.entries(isObject(schema.properties) ? schema.properties : {});
  const kept = members.filter(([, member]) => !isObject(member) || member[mark] !== true);
  if (kept.length === members.length) return schema;
  const gone = members.filter((member) => !kept.includes(member)).map(([name]) => name);
  const { required, ...rest } = schema;
  const still = Array.isArray(required) ? required.filter((name) => !gone.includes(String(name))) : [];
  return {
    ...rest,
    properties: Object.fromEntries(kept),
    ...(still.length > 0 ? { required: still } : {}),
    [leftOut]: gone,
  };
}
