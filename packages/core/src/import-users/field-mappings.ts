import { nearest } from "../errors/nearest.ts";
import { invalidCall, invalidOptions } from "../errors/refusals.ts";
import { show } from "../errors/show.ts";

/** The fields of a target user, as the API's own web interface spells them. */
const fields = [
  "Email",
  "FirstName",
  "LastName",
  "Department",
  "PhoneNumber",
  "Priority",
  "TimeZone",
  "ManagerFirstName",
  "ManagerLastName",
  "ManagerEmail",
] as const;

type Field = (typeof fields)[number];

/** A field of a target user. Any other text is the name of a custom field. */
export type TargetUserField = Field | Uncapitalize<Field> | (string & Record<never, never>);

/** The field of each column to import. Columns that are not named are left out. */
export type UserMapping = Readonly<Record<string, TargetUserField>>;

/** Returns each column with its field as it is sent. Throws for a mapping that cannot be right. */
export function readMapping(owner: string, mapping: UserMapping): [column: string, field: string][] {
  const pairs = Object.entries(mapping).map(([column, given]): [string, string] => {
    if (typeof given !== "string" || given.trim() === "") {
      const text = `${owner}: mapping has ${show(given)} for the column ${show(column)}.`;
      throw invalidOptions(text, "Pass the name of a field, or leave the column out.");
    }
    const known = fields.find((field) => field.toLowerCase() === given.toLowerCase());
    return [column, known ?? given];
  });
  if (pairs.length === 0) throw invalidOptions(`${owner}: mapping is empty. Pass { column: field }.`);
  for (const [index, [column, field]] of pairs.entries()) {
    const other = pairs.slice(0, index).find(([, name]) => name.toLowerCase() === field.toLowerCase());
    if (!other) continue;
    const text = `${owner}: mapping has the columns ${show(other[0])} and ${show(column)} for the field ${field}.`;
    throw invalidOptions(text, "Leave one out.");
  }
  return pairs;
}

/**
 * Finds the columns of a mapping in the file, where case and spaces around may differ. Throws for a missing one, and
 * where several columns fit, of which only one would be read.
 */
export function fieldMappings(
  operation: string,
  pairs: readonly (readonly [column: string, field: string])[],
  columns: readonly string[],
): { excelColumnName: string; fieldName: string }[] {
  const taken = new Set<string>();
  return pairs.map(([given, fieldName]) => {
    const alike = columns.filter((column) => fold(column) === fold(given));
    const exact = alike.filter((column) => column === given);
    const fitting = exact.length > 0 ? exact : alike;
    const [column] = fitting;
    if (column === undefined) {
      const right = nearest(given, columns);
      const remedy = right ? `Did you mean ${show(right)}?` : `It has ${columns.map(show).join(", ")}.`;
      throw invalidCall(operation, `The file has no column ${show(given)}.`, remedy);
    }
    if (fitting.length > 1) {
      const problem = `The file has ${fitting.length} columns for ${show(given)}: ${fitting.map(show).join(", ")}.`;
      throw invalidCall(operation, problem, "Name one of them exactly, or rename one in the file.");
    }
    if (taken.size === taken.add(column).size) {
      throw invalidCall(operation, `The mapping names the column ${show(column)} twice.`, "Leave one out.");
    }
    return { excelColumnName: column, fieldName };
  });
}

function fold(name: string): string {
  return name.trim().toLowerCase();
}
