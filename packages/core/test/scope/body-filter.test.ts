import type { RequestFacts } from "@keepnet/openapi/facts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { assertFilter } from "../../src/scope/body-filter.ts";

const check = (body: unknown) => () => assertFilter("POST /api/x", { effect: "read" } as RequestFacts, body);

const other = fc.string().filter((name) => name.toLowerCase() !== "filter");
/** Values that hold a filter at any depth but the first. */
const values = fc.oneof(
  fc.jsonValue(),
  fc.jsonValue().map((filter) => ({ filter, Filter: { filter } })),
);
const members = fc.dictionary(other, values);
const names = fc.constantFrom("filter", "Filter", "FILTER", "fiLter");
const noFilter = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null), fc.array(fc.jsonValue()));
const bodies = fc.constantFrom(
  (text: string) => text,
  (text: string) => new TextEncoder().encode(text),
);

test("a body has a filter if one of its own members has the name, and an object", () => {
  const filters = fc.dictionary(fc.string(), fc.jsonValue());
  fc.assert(
    fc.property(members, names, filters, bodies, (rest, name, filter, encode) => {
      expect(check(encode(JSON.stringify({ ...rest, [name]: filter })))).not.toThrow();
    }),
  );
});

test("whatever else is in a body is no filter", () => {
  fc.assert(
    fc.property(members, names, fc.option(noFilter), bodies, (rest, name, value, encode) => {
      expect(check(encode(JSON.stringify({ ...rest, [name]: value })))).toThrow("A filter is missing from its body.");
      expect(check(encode(JSON.stringify([{ ...rest, [name]: {} }])))).toThrow("A filter is missing from its body.");
    }),
  );
});
