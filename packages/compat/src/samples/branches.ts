import { isObject, type Json, type JsonObject } from "@keepnet/document";

/** Schemas without choices that hold together: one way to satisfy a schema. */
export type Branch = readonly JsonObject[];

/** More ways than these are left out: they repeat each other. */
const max = 32;

/** The ways to satisfy a schema, as far as choices and conditions are concerned. */
export function branchesOf(schema: Json): Branch[] {
  if (schema === false) return [];
  if (!isObject(schema)) return [[]];
  const { allOf, anyOf, oneOf, not: _not, if: condition, then: consequence, else: otherwise, ...own } = schema;
  const { dependentSchemas, ...flat } = own;
  let ways: Branch[] = [[flat]];
  for (const part of listOf(allOf)) ways = combine(ways, branchesOf(part));
  for (const choice of [anyOf, oneOf]) {
    if (Array.isArray(choice)) ways = combine(ways, choice.flatMap(branchesOf));
  }
  if (condition !== undefined) {
    const met = combine(branchesOf(condition), branchesOf(consequence ?? true));
    ways = combine(ways, [...branchesOf(otherwise ?? true), ...met]);
  }
  for (const [name, dependent] of Object.entries(isObject(dependentSchemas) ? dependentSchemas : {})) {
    ways = combine(ways, [[], ...combine([[{ required: [name] }]], branchesOf(dependent))]);
  }
  return ways;
}

/** Ways to satisfy and to fail a schema that values should be tried for, those that it forbids among them. */
export function targetsOf(schema: Json): Branch[] {
  if (!isObject(schema)) return [];
  const inner = [schema.allOf, schema.anyOf, schema.oneOf].flatMap(listOf);
  const twice = listOf(schema.oneOf).flatMap((one, index, all) =>
    all.slice(index + 1).flatMap((other) => combine(branchesOf(one), branchesOf(other))),
  );
  const forbidden = schema.not === undefined ? [] : [...branchesOf(schema.not), ...targetsOf(schema.not)];
  const deeper = [...inner, ...[schema.if, schema.then, schema.else].map((part) => part ?? true)].flatMap(targetsOf);
  return [...branchesOf(schema), ...forbidden, ...twice, ...deeper].slice(0, max);
}

/** Every schema about the same value, whether it must hold or not. */
export function flatsOf(schema: Json): JsonObject[] {
  if (!isObject(schema)) return [];
  const lists = [schema.allOf, schema.anyOf, schema.oneOf].flatMap(listOf);
  const single = [schema.not, schema.if, schema.then, schema.else].flatMap((part) => part ?? []);
  const dependent = isObject(schema.dependentSchemas) ? Object.values(schema.dependentSchemas) : [];
  return [schema, ...[...lists, ...single, ...dependent].flatMap(flatsOf)];
}

function combine(left: readonly Branch[], right: readonly Branch[]): Branch[] {
  return left.flatMap((one) => right.map((other) => [...one, ...other])).slice(0, max);
}

function listOf(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}
