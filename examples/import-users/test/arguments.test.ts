import { expect, test } from "vitest";
import { readArguments } from "../arguments.ts";

const company = ["--company", "qL3nF8vXr2Ta"];

test("a column may have an equals sign", () => {
  const args = ["people.csv", ...company, "--map", "a=b=email", "--map", "Unit=Cost center"];
  expect(readArguments(args)).toEqual({
    file: "people.csv",
    companyId: "qL3nF8vXr2Ta",
    map: { "a=b": "email", Unit: "Cost center" },
    rows: "all",
    yes: false,
  });
});

test.each([
  [["people.csv"], "--company"],
  [[...company], "Name one CSV file"],
  [["a.csv", "b.csv", ...company], "Name one CSV file"],
  [["people.csv", ...company, "--rows", "some"], "Pass all, onlyNew, onlyExisting"],
  [["people.csv", ...company, "--map", "email"], "Pass a column and a field"],
  [["people.csv", ...company, "--map", "Mail="], "Pass a column and a field"],
  [["people.csv", ...company, "--confirm"], "--confirm"],
])("%j is refused", (args, message) => {
  expect(() => readArguments(args)).toThrow(message);
});
