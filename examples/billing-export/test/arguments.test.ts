import { expect, test } from "vitest";
import { readArguments } from "../arguments.ts";

test("everything may be left out", () => {
  expect(readArguments([])).toEqual({ output: "billing.csv", renewals: 60, dates: undefined });
});

test.each([
  [["--renewal", "5"], "--renewal"],
  [["--renewals", "soon"], "Pass a number of days"],
  [["--renewals=-1"], "Pass a number of days"],
  [["--dates", "d.M.yy"], "Pass dd/MM/yyyy, MM/dd/yyyy, yyyy/MM/dd"],
  [["--output", ""], "Pass the name of a file"],
  [["companies"], "companies"],
])("%j is refused", (args, message) => {
  expect(() => readArguments(args)).toThrow(message);
});
