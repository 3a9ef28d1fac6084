import { isDeepStrictEqual } from "node:util";
import { isObject, type Json } from "@keepnet/document";

/**
 * Writes a schema as a choice of one where the other document has it as one of several, so that a choice that became
 * wider or narrower is compared choice by choice.
 */
export function align(left: Json, right: Json): [left: Json, right: Json] {
  const [one, other] = [asChoice(left, right), asChoice(right, left)];
  if (one !== left || other !== right) return [one, other];
  if (Array.isArray(left) && Array.isArray(right)) return alignLists(left, right);
  if (!isObject(left) || !isObject(right)) return [left, right];
  const pairs = Object.keys(left)
    .filter((name) => Object.hasOwn(right, name))
    .map((name) => [name, align(left[name] ?? null, right[name] ?? null)] as const);
  return [
    { ...left, ...Object.fromEntries(pairs.map(([name, [value]]) => [name, value])) },
    { ...right, ...Object.fromEntries(pairs.map(([name, [, value]]) => [name, value])) },
  ];
}

function asChoice(schema: Json, other: Json): Json {
  if (!isObject(other) || !isObject(schema)) return schema;
  for (const keyword of ["anyOf", "oneOf"]) {
    const branches = other[keyword];
    if (schema[keyword] !== undefined || !Array.isArray(branches)) continue;
    const { [keyword]: _branches, ...beside } = other;
    if (branches.some((branch) => isDeepStrictEqual(isObject(branch) ? { ...branch, ...beside } : branch, schema))) {
      return {
        ...beside,
        [keyword]: branches.filter((branch) => isDeepStrictEqual({ ...(branch as object), ...beside }, schema)),
      };
    }
  }
  return schema;
}

/** Parameters are paired by what they are called, everything else by its position. */
function alignLists(left: Json[], right: Json[]): [left: Json[], right: Json[]] {
  const [one, other] = [[...left], [...right]];
  for (const [index, item] of left.entries()) {
    const at = nameOf(item) === undefined ? index : right.findIndex((candidate) => nameOf(candidate) === nameOf(item));
    const counterpart = right[at];
    if (counterpart === undefined) continue;
    [one[index], other[at]] = align(item, counterpart);
  }
  return [one, other];
}

function nameOf(item: Json): string | undefined {
  return isObject(item) && typeof item.name === "string" ? `${item.in} ${item.name}` : undefined;
}
