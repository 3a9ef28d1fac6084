import type { Schemas } from "../operation-types.ts";
import { type Field, fieldNamed, findField, type SearchOptions } from "./fields.ts";
import { type Operand, operatorNamed } from "./operators.ts";

/** The document's three forms of a filter, in one. */
export interface Filter {
  readonly searchInputTextValue?: string | undefined;
  readonly condition: Schemas["FilterCondition"];
  readonly filterGroups?: readonly FilterGroup[] | undefined;
}

interface FilterGroup {
  readonly condition: Schemas["FilterCondition"];
  readonly filterItems: readonly FilterItem[];
  readonly filterGroups?: readonly FilterGroup[] | undefined;
}

interface FilterItem {
  readonly fieldName: string;
  readonly operator: string;
  readonly value: Operand;
  readonly customFieldName?: string | undefined;
}

type Test = (row: object) => boolean;

/**
 * Makes the test that a filter's text and groups put to a row.
 *
 * @param rows - all rows, which may have custom fields that a filter can name
 * @throws {Refusal} 400: a field or an operator is unknown.
 */
export function matches(rows: readonly object[], filter: Filter, options: SearchOptions): Test {
  const groups = (filter.filterGroups ?? []).map((group, index) =>
    testOfGroup(rows, group, options, `body.filter.filterGroups[${index}]`),
  );
  const inGroups = combine(filter.condition, groups);
  const text = (filter.searchInputTextValue ?? "").toLowerCase();
  return (row) => hasText(row, text) && inGroups(row);
}

function hasText(row: object, text: string): boolean {
  return (
    text === "" || Object.values(row).some((value) => typeof value === "string" && value.toLowerCase().includes(text))
  );
}

function testOfGroup(rows: readonly object[], group: FilterGroup, options: SearchOptions, place: string): Test {
  const items = group.filterItems.map((item, index) =>
    testOfItem(rows, item, options, `${place}.filterItems[${index}]`),
  );
  const groups = (group.filterGroups ?? []).map((inner, index) =>
    testOfGroup(rows, inner, options, `${place}.filterGroups[${index}]`),
  );
  return combine(group.condition, [...items, ...groups]);
}

function testOfItem(rows: readonly object[], item: FilterItem, options: SearchOptions, place: string): Test {
  const { fieldName, operator, value, customFieldName } = item;
  const compares = operatorNamed(operator, `${place}.operator`);
  const read =
    fieldOf(rows, { fieldName, customFieldName }, options) ?? fieldNamed(fieldName, `${place}.fieldName`, options);
  return (row) => compares(read(row), value);
}

/** A group without parts, as the minimal filter and its documented fallback have, lets every row through. */
function combine(condition: Schemas["FilterCondition"], tests: readonly Test[]): Test {
  if (tests.length === 0) return () => true;
  const isAnd = condition.toUpperCase() === "AND";
  return isAnd ? (row) => tests.every((test) => test(row)) : (row) => tests.some((test) => test(row));
}

/** A member of the rows or one of their custom fields, which the web UI names by `fieldName` too. */
function fieldOf(
  rows: readonly object[],
  { fieldName, customFieldName }: Pick<FilterItem, "fieldName" | "customFieldName">,
  options: SearchOptions,
): Field | undefined {
  if (customFieldName !== undefined) return (row) => customField(row, customFieldName);
  const member = findField(fieldName, options);
  if (member !== undefined) return member;
  const isCustom = rows.some((row) => customFieldsOf(row).some(({ name }) => name === fieldName));
  return isCustom ? (row) => customField(row, fieldName) : undefined;
}

function customFieldsOf(row: object): readonly Schemas["CustomFieldValue"][] {
  const { customFieldValues } = row as { customFieldValues?: readonly Schemas["CustomFieldValue"][] | null };
  return customFieldValues ?? [];
}

function customField(row: object, name: string): string | null | undefined {
  const field = customFieldsOf(row).find((candidate) => candidate.name === name);
  return field?.value ?? field?.timestampValue;
}
