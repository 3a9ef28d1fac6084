import { expect, test } from "vitest";
import { readArguments } from "../arguments.ts";

test("a date is the start of its day in UTC, and four companies are worked in at a time", () => {
  const expected = { output: "report", since: "2026-01-01T00:00:00.000Z", concurrency: 4 };
  expect(readArguments(["--output", "report", "--since", "2026-01-01"])).toEqual(expected);
});

test.each([
  [[], "--output is missing"],
  [["--output", "x", "--concurrency", "0"], '--concurrency is "0"'],
  [["--output", "x", "--since", "soon"], '--since is "soon"'],
  [["--folder", "x"], "--folder"],
])("%j is refused", (args, message) => {
  expect(() => readArguments(args)).toThrow(message);
});
