import { isObject, type Json, type JsonObject } from "@keepnet/document";
import type { Branch } from "./branches.ts";
import { distinct } from "./distinct.ts";
import { type Inside, mayBe, stepInto, stepIntoAll, together } from "./inside.ts";
import { lengthsFor, matching } from "./scalars.ts";
import { acceptorOf } from "./validator.ts";

/** A name that no schema knows. */
export const unknownMember = "someOtherMember";

const maxTargets = 12;
const maxPaired = 8;
const maxExtra = 60;

/** Objects with all members and with few, with each value of each member, with one more and with one less. */
export function objectsFor(
  branch: Branch,
  read: readonly JsonObject[],
  targets: readonly Branch[],
  inside: Inside,
  few: boolean,
): JsonObject[] {
  if (!mayBe(branch, "object")) return [];
  const names = [...new Set([...branch, ...read].flatMap((flat) => namesIn(flat, inside)))];
  const values = new Map<string, Json[]>();
  for (const name of [...names, unknownMember]) {
    const sent = stepIntoAll(branch, name);
    if (sent.includes(false)) continue;
    const samples = inside(sent, stepInto(read, name));
    if (samples.length > 0) values.set(name, samples);
  }
  const known = names.filter((name) => values.has(name));
  const bases = distinct(
    [undefined, ...targets.slice(0, maxTargets)].flatMap((target) => basesFor(branch, known, values, target)),
  );
  if (few) return bases;
  return [
    ...bases,
    ...bases.flatMap((base) => [...variations(base, values)]),
    ...bases
      .slice(0, 2)
      .flatMap((base) => [
        ...pairs(base, [...known.slice(0, maxPaired), unknownMember], values),
        ...fuller(base, [...branch, ...read], values),
      ]),
  ];
}

/** Two objects: one with what it must have, and one with all it may have. */
function basesFor(
  branch: Branch,
  names: readonly string[],
  values: Map<string, Json[]>,
  target: Branch = [],
): JsonObject[] {
  const pick = (name: string): [string, Json][] => {
    const all = values.get(name);
    const wanted = together(stepInto(target, name));
    const [first] = all ?? [];
    if (!all || first === undefined) return [];
    return [[name, wanted === true ? first : (all.find(acceptorOf(wanted)) ?? first)]];
  };
  const required = new Set([...branch, ...target].flatMap(({ required }) => (Array.isArray(required) ? required : [])));
  const least = names.filter((name) => required.has(name));
  return [least, names].map((list) => Object.fromEntries(list.flatMap(pick)));
}

function* variations(base: JsonObject, values: Map<string, Json[]>): Generator<JsonObject> {
  for (const [name, samples] of values) {
    const { [name]: _without, ...others } = base;
    if (Object.hasOwn(base, name)) yield others;
    for (const value of samples) yield { ...base, [name]: value };
  }
}

/** Two members beside those of the object, for rules about members that go together. */
function* pairs(base: JsonObject, names: readonly string[], values: Map<string, Json[]>): Generator<JsonObject> {
  for (const [index, one] of names.entries()) {
    for (const other of names.slice(index + 1)) {
      for (const first of (values.get(one) ?? []).slice(0, 4)) {
        for (const second of (values.get(other) ?? []).slice(0, 4)) yield { ...base, [one]: first, [other]: second };
      }
      const { [one]: _one, [other]: _other, ...rest } = base;
      yield rest;
    }
  }
}

/** As many members as a bound on their number allows, and one more or less. */
function* fuller(base: JsonObject, flats: readonly JsonObject[], values: Map<string, Json[]>): Generator<JsonObject> {
  const [extra] = values.get(unknownMember) ?? [];
  for (const count of lengthsFor(flats, "Properties", maxExtra)) {
    const entries = Object.entries(base).slice(0, count);
    const missing = extra === undefined ? 0 : count - entries.length;
    const more = Array.from({ length: missing }, (_, index): [string, Json] => [
      `${unknownMember}${index}`,
      extra ?? null,
    ]);
    yield Object.fromEntries([...entries, ...more]);
  }
}

function namesIn(flat: JsonObject, inside: Inside): string[] {
  const { properties, required, dependentRequired, dependentSchemas, patternProperties, propertyNames } = flat;
  const keys = [properties, dependentRequired, dependentSchemas].flatMap((map) =>
    isObject(map) ? Object.keys(map) : [],
  );
  const patterns = isObject(patternProperties) ? Object.keys(patternProperties) : [];
  const needed = isObject(dependentRequired) ? Object.values(dependentRequired).flat() : [];
  const named = propertyNames === undefined ? [] : inside([propertyNames], [propertyNames]);
  const listed = [...(Array.isArray(required) ? required : []), ...needed, ...named];
  return [
    ...keys,
    ...listed.filter((name) => typeof name === "string"),
    ...patterns.flatMap((pattern) => matching(pattern).slice(0, 2)),
  ];
}
