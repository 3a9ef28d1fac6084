import { isObject, type Json, type JsonObject } from "@keepnet/document";
import type { Branch } from "./branches.ts";

/** Makes values for a place inside another one: from the schemas of the side that sends, and of the one that reads. */
export type Inside = (sent: readonly Json[], read: readonly Json[]) => Json[];

/** What schemas ask of a member; what asks for nothing is left out. */
export function stepInto(flats: readonly JsonObject[], name: string): Json[] {
  return flats.flatMap((flat) => {
    const own =
      isObject(flat.properties) && Object.hasOwn(flat.properties, name) ? [flat.properties[name] ?? true] : [];
    const matched = isObject(flat.patternProperties)
      ? Object.entries(flat.patternProperties).flatMap(([pattern, schema]) => (matches(pattern, name) ? [schema] : []))
      : [];
    const said = [...own, ...matched];
    return (said.length > 0 ? said : [flat.additionalProperties ?? true]).filter((schema) => schema !== true);
  });
}

/** The same where members that no schema knows are ruled on too. */
export function stepIntoAll(branch: Branch, name: string): Json[] {
  const rules = branch.flatMap(({ unevaluatedProperties }) => unevaluatedProperties ?? []);
  const known = branch.some(
    (flat) =>
      isDeclared(flat, name) || (flat.additionalProperties !== undefined && flat.additionalProperties !== false),
  );
  return [...stepInto(branch, name), ...(known ? [] : rules)];
}

/** What schemas ask of an item of a list; what asks for nothing is left out. */
export function stepToItem(flats: readonly JsonObject[], index: number): Json[] {
  return flats.flatMap((flat) => {
    const first = Array.isArray(flat.prefixItems) ? flat.prefixItems[index] : undefined;
    return [first ?? flat.items ?? true].filter((schema) => schema !== true);
  });
}

export function mayBe(branch: Branch, type: string): boolean {
  return branch.every((flat) => flat.type === undefined || [flat.type].flat().includes(type));
}

/** One schema that asks for everything that several ask for. */
export function together(schemas: readonly Json[]): Json {
  const [only, ...others] = schemas;
  if (only === undefined) return true;
  return others.length === 0 ? only : { allOf: [...schemas] };
}

function isDeclared({ properties, patternProperties }: JsonObject, name: string): boolean {
  if (isObject(properties) && Object.hasOwn(properties, name)) return true;
  return isObject(patternProperties) && Object.keys(patternProperties).some((pattern) => matches(pattern, name));
}

function matches(pattern: string, name: string): boolean {
  try {
    return new RegExp(pattern, "u").test(name);
  } catch {
    return false;
  }
}
