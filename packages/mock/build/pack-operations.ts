import type { Operation } from "../src/prism/operations.ts";
import { digestOf, type ReadyOperation, type ReadyOperations, sharedMembers } from "../src/prism/ready-operations.ts";

/** Writes operations such that reading them takes no time, without what neither validates nor responds. */
export function packOperations(operations: readonly Operation[], text: string): ReadyOperations {
  const values: unknown[] = [];
  const positions = new Map<string, number>();
  const positionOf = (value: unknown): number => {
    const key = JSON.stringify(value);
    const known = positions.get(key);
    if (known !== undefined) return known;
    positions.set(key, values.length);
    return values.push(value) - 1;
  };
  const packed = operations.map(({ place: _place, ...operation }) => {
    const lean = withoutProse(operation) as Readonly<Record<string, unknown>>;
    const shared = sharedMembers.flatMap((name) => {
      const value = lean[name];
      if (value === undefined) return [];
      return [[name, Array.isArray(value) ? value.map(positionOf) : positionOf(value)]];
    });
    const exampleCompanies = [...operation.exampleCompanies];
    return { ...lean, ...Object.fromEntries(shared), exampleCompanies } as unknown as ReadyOperation;
  });
  return { digest: digestOf(text), values, operations: packed };
}

/** Members for people, or for Prism's own router. */
const prose = new Set(["description", "summary", "title", "tags", "extensions", "servers", "id", "x-stoplight"]);
/** Members whose values are data. */
const data = new Set(["examples", "example", "default", "enum", "const", "exampleCompanies"]);
/** Members whose members have names of the document's own. */
const maps = new Set(["properties", "patternProperties", "definitions", "$defs", "__bundled__", "companyChannels"]);

/** A value without prose. @param isMap - whether the names of its members are the document's own */
export function withoutProse(value: unknown, isMap = false): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutProse(item));
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([name]) => isMap || !prose.has(name));
  return Object.fromEntries(
    kept.map(([name, member]) => {
      const isData = !isMap && data.has(name);
      return [name, isData ? withoutIds(member) : withoutProse(member, !isMap && maps.has(name))];
    }),
  );
}

/** Examples without the ids and summaries that Prism's parser puts beside their values. */
function withoutIds(member: unknown): unknown {
  if (!Array.isArray(member)) return member;
  return member.map((example: unknown) => {
    if (typeof example !== "object" || example === null || !("key" in example) || !("value" in example)) return example;
    return { key: example.key, value: example.value };
  });
}
