import { expect, test } from "vitest";
import { fanOut } from "../src/companies/fan-out.ts";

test("a concurrency far above the number of items starts at most one more worker than there are items", async () => {
  async function* items() {
    yield* ["a1", "b2"];
  }
  const source = items();
  const next = source.next.bind(source);
  let steps = 0;
  source.next = () => {
    steps++;
    return next();
  };
  const outcomes: string[] = [];
  const work = async (item: string) => item;
  for await (const outcome of fanOut(source, 100_000, work, new AbortController().signal)) outcomes.push(outcome);
  expect(outcomes).toEqual(["a1", "b2"]);
  // one step for each item, and one with which each of three workers ends
  expect(steps).toBe(5);
});
