import type { Json } from "@keepnet/document";
import { describe, expect, test } from "vitest";
import { asRead, asReturned, asSent, asTaken } from "../src/samples/roles.ts";
import { samplesFor } from "../src/samples/samples.ts";
import { acceptorOf } from "../src/samples/validator.ts";

const text = { type: "string" };
const samples = (sent: Json, read: Json = true) => samplesFor([sent], [read], "client");

describe("samples of a schema", () => {
  test("meet each bound of either side, on both of its sides", () => {
    const lengths = samples({ ...text, maxLength: 9 }, { ...text, minLength: 2 }).map((value) => String(value).length);
    expect(lengths).toEqual(expect.arrayContaining([1, 2, 8, 9]));
    expect(Math.max(...lengths)).toBe(9);
    expect(samples({ type: "integer", minimum: 3 }, { maximum: 7 })).toEqual(expect.arrayContaining([3, 6, 7, 8]));
  });

  test("hold every listed value, null, and each alternative", () => {
    expect(samples({ enum: ["a", 2, null] })).toEqual(expect.arrayContaining(["a", 2, null]));
    const kinds = samples({ anyOf: [{ const: 5 }, { type: "array", items: text, minItems: 1 }, { type: "null" }] });
    expect(kinds).toEqual(expect.arrayContaining([5, null, ["a"]]));
  });

  test("have and lack each member that may be missing", () => {
    const objects = samples({ type: "object", required: ["a"], properties: { a: text, b: text } }, { required: ["b"] });
    expect(objects).toEqual(expect.arrayContaining([{ a: "a" }, { a: "a", b: "a" }]));
  });

  test("hold different items where they must differ, and equal ones where they may not", () => {
    const list = { type: "array", items: text };
    expect(samples(list, { ...list, uniqueItems: true })).toContainEqual(["a", "a"]);
    const unique = samples({ ...list, uniqueItems: true, minItems: 3 }, list);
    expect(unique.length).toBeGreaterThan(0);
    expect(unique.every((items) => Array.isArray(items) && new Set(items).size === items.length)).toBe(true);
  });

  test.each(["date", "date-time", "email", "hostname", "ipv4", "ipv6", "time", "uri", "uuid"])(
    "are of the format %s",
    (format) => {
      expect(samples({ ...text, format }).length).toBeGreaterThan(0);
    },
  );

  test("match patterns, the same in every run", () => {
    const made = samples({ ...text, pattern: "^[a-f]{3}-\\d+$" });
    expect(made.length).toBeGreaterThan(5);
    expect(made.every((value) => /^[a-f]{3}-\d+$/.test(String(value)))).toBe(true);
    expect(samples({ ...text, pattern: "^[a-f]{3}-\\d+$" })).toEqual(made);
  });

  test("are all accepted", () => {
    const schema = {
      type: "object",
      required: ["kind"],
      properties: { kind: { enum: ["a", "b"] }, size: { type: "integer" } },
      if: { properties: { kind: { const: "a" } } },
      // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
      then: { required: ["size"] },
    };
    const made = samples(schema);
    expect(made).toEqual(expect.arrayContaining([{ kind: "b" }, { kind: "a", size: 1 }]));
    expect(made.every(acceptorOf(schema))).toBe(true);
  });
});

describe("who sends and who reads", () => {
  const schema = {
    type: "object",
    required: ["id", "secret"],
    properties: { id: { ...text, readOnly: true }, secret: { ...text, writeOnly: true }, kind: { enum: ["a"] } },
  };
  const answers = (role: (schema: Json) => Json, values: Json[]) => values.map(acceptorOf(role(schema)));

  test("a client sends no readOnly members, and none that it does not know", () => {
    expect(answers(asSent, [{ secret: "s" }, { id: "1", secret: "s" }, { secret: "s", other: 1 }, {}])).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  test("the API takes what it does not know, unless it says otherwise", () => {
    expect(answers(asTaken, [{ secret: "s" }, { secret: "s", other: 1 }])).toEqual([true, true]);
    expect(acceptorOf(asTaken({ ...schema, additionalProperties: false }))({ secret: "s", id: "1" })).toBe(false);
  });

  test("the API returns no writeOnly members", () => {
    expect(answers(asReturned, [{ id: "1" }, { id: "1", secret: "s" }])).toEqual([true, false]);
  });

  test("a reader expects unknown members and unknown values, but not another type or a missing member", () => {
    expect(answers(asRead, [{ id: "1", kind: "z" }, { id: "1", other: 1 }, { id: "1", kind: 1 }, {}])).toEqual([
      true,
      true,
      false,
      false,
    ]);
    const closed = { ...schema, additionalProperties: false };
    expect(acceptorOf(asRead(closed))({ id: "1", other: 1 })).toBe(true);
  });
});
