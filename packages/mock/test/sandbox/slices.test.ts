import fc from "fast-check";
import { expect, test } from "vitest";
import { filterInSlices, mapInSlices, sliceLength, sortInSlices } from "../../src/sandbox/slices.ts";
import { turnsDuring } from "./turns.ts";

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

test("rows are mapped and filtered as by an array, and the event loop runs between slices", async () => {
  const rows = numbers(10 * sliceLength);
  const [mapped, mapTurns] = await turnsDuring(() => mapInSlices(rows, (row) => 2 * row));
  expect(mapped).toEqual(rows.map((row) => 2 * row));
  expect(mapTurns).toBeGreaterThanOrEqual(10);
  const [filtered, filterTurns] = await turnsDuring(() => filterInSlices(rows, (row) => row % 3 === 0));
  expect(filtered).toEqual(rows.filter((row) => row % 3 === 0));
  expect(filterTurns).toBeGreaterThanOrEqual(10);
});

test("a few rows do not wait", async () => {
  const [, turns] = await turnsDuring(() => sortInSlices(numbers(sliceLength - 1), (a, b) => a - b));
  expect(turns).toBe(0);
});

test("rows are sorted as by an array, those that compare equal in their order", async () => {
  const rows = fc.array(fc.nat(50), { maxLength: 5 * sliceLength, size: "max" });
  const property = fc.asyncProperty(rows, async (values) => {
    const pairs = values.map((value, index) => ({ value, index }));
    const compare = (a: { value: number }, b: { value: number }) => a.value - b.value;
    expect(await sortInSlices(pairs, compare)).toEqual(pairs.toSorted(compare));
  });
  await fc.assert(property, { numRuns: 30 });
});

test("sorting gives way in each pass over the rows", async () => {
  const rows = numbers(16 * sliceLength).reverse();
  const [sorted, turns] = await turnsDuring(() => sortInSlices(rows, (a, b) => a - b));
  expect(sorted).toEqual(numbers(16 * sliceLength));
  // 16 slices, and four passes that merge them
  expect(turns).toBeGreaterThanOrEqual(15 + 4 * 15);
});
