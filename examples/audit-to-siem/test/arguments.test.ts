import { expect, test } from "vitest";
import { readArguments } from "../arguments.ts";

test("everything but the cursors may be left out", () => {
  const expected = { cursors: "c", output: undefined, since: undefined, concurrency: 4, values: false };
  expect(readArguments(["--cursors", "c"])).toEqual(expected);
});

test.each([
  [[], "--cursors is missing"],
  [["--cursors", "x", "--since", "soon"], '--since is "soon"'],
  [["--cursors", "x", "--concurrency", "many"], '--concurrency is "many"'],
  [["--cursors", "x", "--file", "y"], "--file"],
])("%j is refused", (args, message) => {
  expect(() => readArguments(args)).toThrow(message);
});
