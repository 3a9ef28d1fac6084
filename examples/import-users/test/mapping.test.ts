import { expect, test } from "vitest";
import { mapCustomFields, mapOwnFields } from "../mapping.ts";

test("columns are found by the names of fields and custom fields, and --map goes first", () => {
  const columns = ["E-mail", "first_name", "LAST NAME", "Dept", "cost center", "Phone number", "Shoe size"];
  const own = mapOwnFields(columns, { Dept: "department", "Phone number": "Badge number" });
  expect(own).toEqual({
    "E-mail": "email",
    first_name: "firstName",
    "LAST NAME": "lastName",
    Dept: "department",
    "Phone number": "Badge number",
  });
  expect(mapCustomFields(columns, own, ["Cost center", "Badge number", "Dept"])).toEqual({
    ...own,
    "cost center": "Cost center",
  });
});

test("a column that has the field of another one is left out", () => {
  expect(mapOwnFields(["Mail", "Email"], { Mail: "email" })).toEqual({ Mail: "email" });
});

test("a column that is not there, and a file without e-mail addresses, are refused", () => {
  expect(() => mapOwnFields(["Email"], { Sirname: "lastName" })).toThrow('no column "Sirname". It has Email.');
  expect(() => mapOwnFields(["Name"], {})).toThrow("No column holds the e-mail address");
  expect(() => mapOwnFields(["Email"], { Email: "Work mail" })).toThrow("No column holds the e-mail address");
});
