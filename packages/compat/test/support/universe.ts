import type { Json } from "@keepnet/document";

const scalars: Json[] = [
  ...[null, true, false, 0, 1, 2, 3, 4, -1, 0.5, 1.5],
  ...["", "a", "b", "aa", "ab", "ba", "aaa", "abc", "zzzz", "2024-02-29", "123e4567-e89b-42d3-a456-426614174000"],
];
const some: Json[] = [null, true, 0, 1, 2, 0.5, "", "a", "ab", "aaa"];
const lists: Json[] = [
  [],
  ...some.flatMap((one) => [[one], ...some.map((other) => [one, other])]),
  ...[
    ["a", "ab", "b"],
    [1, 2, 3],
    [1, 1, 1],
    ["a", "a", "a"],
  ],
];
const objects = objectsOf([undefined, ...some]);
const inner: Json[] = [
  ...objectsOf([undefined, 1, "a", null, 2]).filter((_, index) => index % 3 === 0),
  [],
  ["a"],
  [1, 1],
];

/** Small values of every kind, against which two schemas are compared one value after another. */
export const universe: readonly Json[] = [
  ...scalars,
  ...lists,
  ...objects,
  ...inner.flatMap((value) => [{ a: value }, { b: value }, { a: value, b: 1 }, { c: value, a: "a" }, [value]]),
  ...[{ d: 1 }, { d: "a" }, { a: 1, d: null }, { a: "a", b: "b", c: "c", d: "d" }],
];

function objectsOf(values: readonly (Json | undefined)[]): Json[] {
  return values.flatMap((a) =>
    values.flatMap((b) =>
      values.map((c) =>
        Object.fromEntries(
          Object.entries({ a, b, c }).filter((entry): entry is [string, Json] => entry[1] !== undefined),
        ),
      ),
    ),
  );
}
