import type { Schemas } from "../operation-types.ts";
import { memberOf } from "./member.ts";
import { operatorNamed } from "./operators.ts";

/** The document's three forms of a filter, in one. */
export interface Filter {
  readonly searchInputTextValue: string;
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
  readonly value: string;
  readonly customFieldName?: string | undefined;
}

type Test = (row: object) => boolean;
type Aliases = Readonly<Record<string, string>>;

/**
 * Makes the test that a filter's text and groups put to a row.
 *
 * @param sample - any row, to check the names in the filter by
 * @throws {Refusal} 400: a field or an operator is unknown.
 */
export function matches(sample: object, filter: Filter, aliases: Aliases): Test {
  const groups = (filter.filterGroups ?? []).map((group, index) =>
    testOfGroup(sample, group, aliases, `body.filter.filterGroups[${index}]`),
  );
  const inGroups = combine(filter.condition, groups);
  const text = filter.searchInputTextValue.toLowerCase();
  return (row) => hasText(row, text) && inGroups(row);
}

function hasText(row: object, text: string): boolean {
  return (
    text === "" || Object.values(row).some((value) => typeof value === "string" && value.toLowerCase().includes(text))
  );
}

function testOfGroup(sample: object, group: FilterGroup, aliases: Aliases, place: string): Test {
  const items = group.filterItems.map((item, index) =>
    testOfItem(sample, item, aliases, `${place}.filterItems[${index}]`),
  );
  const groups = (group.filterGroups ?? []).map((inner, index) =>
    testOfGroup(sample, inner, aliases, `${place}.filterGroups[${index}]`),
  );
  return combine(group.condition, [...items, ...groups]);
}

function testOfItem(sample: object, item: FilterItem, aliases: Aliases, place: string): Test {
  const { fieldName, operator, value, customFieldName } = item;
  const compares = operatorNamed(operator, `${place}.operator`);
  if (customFieldName !== undefined) return (row) => compares(customField(row, customFieldName), value);
  const member = memberOf(sample, fieldName, aliases, `${place}.fieldName`);
  return (row) => compares(row[member as keyof object], value);
}

/** A group without parts, as the minimal filter and its documented fallback have, lets every row through. */
function combine(condition: Schemas["FilterCondition"], tests: readonly Test[]): Test {
  if (tests.length === 0) return () => true;
  return condition === "AND" ? (row) => tests.every((test) => test(row)) : (row) => tests.some((test) => test(row));
}

function customField(row: object, name: string): string | null | undefined {
  const { customFieldValues = [] } = row as { customFieldValues?: readonly Schemas["CustomFieldValue"][] | null };
  const field = customFieldValues?.find((candidate) => candidate.name === name);
  return field?.value ?? field?.timestampValue;
}
