import { expect, test } from "vitest";
import { readArguments } from "../arguments.ts";

test("the company alone asks for a list", () => {
  const expected = { company: "c", campaign: undefined, launch: undefined, output: "phishing-results.html" };
  expect(readArguments(["--company", "c"])).toEqual(expected);
});

test.each([
  [[], "--company is missing"],
  [["--company", "c", "--launch", "2"], "--launch needs --campaign"],
  [["--company", "c", "--campaign", "c", "--launch", "first"], '--launch is "first"'],
  [["--file", "x"], "--file"],
])("%j is refused", (args, message) => {
  expect(() => readArguments(args)).toThrow(message);
});
