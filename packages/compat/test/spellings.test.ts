import type { Json } from "@keepnet/document";
import { describe, expect, test } from "vitest";
import { judgeSchemas } from "./support/judge-schemas.ts";

const text = { type: "string" };
const number = { type: "integer" };
const owner = { $ref: "#/components/schemas/Owner" };
const team = { $ref: "#/components/schemas/Team" };
const nothing = { type: "null" };

/** Pairs of schemas that mean the same. */
const same: [spelling: string, one: Json, other: Json][] = [
  ["types in another order", { type: ["string", "null"] }, { type: ["null", "string"] }],
  ["a list of one type", { type: ["string"] }, text],
  [
    "alternatives in another order",
    { anyOf: [{ ...text, maxLength: 3 }, { ...text, pattern: "^x" }, number] },
    { anyOf: [number, { ...text, pattern: "^x" }, { ...text, maxLength: 3 }] },
  ],
  ["objects as alternatives in another order", { oneOf: [owner, team] }, { oneOf: [team, owner] }],
  ["one alternative", { oneOf: [owner] }, owner],
  ["null as an alternative, and in a list of types", { oneOf: [text, nothing] }, { type: ["string", "null"] }],
  ["null first, and a reference", { anyOf: [nothing, owner] }, { oneOf: [owner, nothing] }],
  ["a list or null", { oneOf: [{ type: "array", items: text }, nothing] }, { type: ["array", "null"], items: text }],
  ["a bound beside null", { anyOf: [{ ...text, maxLength: 5 }, nothing] }, { type: ["null", "string"], maxLength: 5 }],
  ["values or null", { anyOf: [{ ...text, enum: ["a", "b"] }, nothing] }, { enum: ["a", "b", null] }],
  ["a constant and a list of one value", { const: "a" }, { ...text, enum: ["a"] }],
  ["a constant or null", { oneOf: [{ const: "a" }, nothing] }, { enum: [null, "a"] }],
  ["types as alternatives", { oneOf: [text, number, { type: "boolean" }] }, { type: ["boolean", "integer", "string"] }],
  ["one part", { allOf: [owner] }, owner],
  [
    "the stricter of two bounds",
    { allOf: [{ ...text, maxLength: 10 }, { maxLength: 20 }] },
    { ...text, maxLength: 10 },
  ],
  [
    "a bound that no value meets first",
    { allOf: [{ ...text, maxLength: 9 }, { maxLength: 20 }] },
    { ...text, maxLength: 9 },
  ],
  ["what is meant where nothing is said", { ...text, minLength: 0, deprecated: false }, text],
  ["bounds of integers", { ...number, minimum: 1 }, { ...number, exclusiveMinimum: 0 }],
  ["values that both parts list", { allOf: [{ enum: ["a", "b"] }, { enum: ["b", "c"] }] }, { const: "b" }],
];

describe("two spellings of one schema are no change", async () => {
  const pairs = same.flatMap(([, old, now]) => [
    { old, now },
    { old: now, now: old },
  ]);
  const verdicts = await judgeSchemas(pairs);
  test.each(same.map(([spelling], index) => [spelling, index]))("%s", (_, index) => {
    const both = verdicts.slice(index * 2, index * 2 + 2);
    expect(both).toEqual([
      { request: [], response: [] },
      { request: [], response: [] },
    ]);
  });
});
