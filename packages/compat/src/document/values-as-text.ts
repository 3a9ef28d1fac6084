import { isObject, type Json } from "@keepnet/document";
import { type Kind, mapBelow } from "./grammar.ts";
import { stableText } from "./stable-text.ts";

const mappingAsText = "x-mapping";

/** What the document calls a keyword that has another name in the copy. */
export function originalName(keyword: string): string {
  return keyword === mappingAsText ? "mapping" : keyword;
}

/**
 * A copy for the libraries, with values that are no scalars as JSON text. They compare scalars only, and take a member
 * named `$ref` in a value, or what a discriminator maps to, for references.
 */
export function valuesAsText(node: Json, kind: Kind): Json {
  if (!isObject(node)) return node;
  const spelt = Object.entries(mapBelow(node, kind, valuesAsText)).map(([name, value]): [string, Json] => {
    if (name.startsWith("x-")) return [name, asText(value)];
    if (kind !== "schema") return [name, value];
    if (name === "default" || name === "const") return [name, asText(value)];
    if (name === "enum" && Array.isArray(value)) return [name, value.map(asText)];
    return [name, name === "discriminator" ? withoutMapping(value) : value];
  });
  return Object.fromEntries(spelt);
}

function withoutMapping(discriminator: Json): Json {
  if (!isObject(discriminator) || discriminator.mapping === undefined) return discriminator;
  const { mapping, ...rest } = discriminator;
  return { ...rest, [mappingAsText]: asText(mapping) };
}

function asText(value: Json): Json {
  return typeof value === "object" && value !== null ? stableText(value) : value;
}
