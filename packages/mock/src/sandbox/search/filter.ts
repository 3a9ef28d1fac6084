import type { Schemas } from "../operation-types.ts";
import { customField, customFieldIn } from "./custom-fields.ts";
import { type Field, fieldNamed, findField, type SearchOptions } from "./fields.ts";
import { namedType } from "./member-type.ts";
import { type Operand, operatorNamed } from "./operators.ts";
import { membersOfRow } from "./row-members.ts";

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
  readonly dataType?: string | undefined;
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
  const hasText = testOfText((filter.searchInputTextValue ?? "").toLowerCase(), options);
  return (row) => hasText(row) && inGroups(row);
}

/** Free text is looked for in the texts of a row. Ids and dates are texts on the wire only. */
function testOfText(text: string, { row: rowName }: SearchOptions): Test {
  if (text === "") return () => true;
  const texts = [...membersOfRow(rowName)].filter(([, type]) => type === "text").map(([name]) => name as keyof object);
  return (row) =>
    texts.some((name) => {
      const value: unknown = row[name];
      return typeof value === "string" && value.toLowerCase().includes(text);
    });
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
  const { fieldName, operator, value, customFieldName, dataType } = item;
  const testWith = operatorNamed(operator, `${place}.operator`);
  const field =
    fieldOf(rows, { fieldName, customFieldName }, options) ?? fieldNamed(fieldName, `${place}.fieldName`, options);
  const fits = testWith(options.values?.get(fieldName.toLowerCase())?.(value) ?? value);
  return (row) => {
    const type = field.typeOf(row);
    return fits(field.read(row), type === "text" ? namedType(dataType) : type);
  };
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
  if (customFieldName !== undefined) return customField(customFieldName);
  const wanted = fieldName.toLowerCase();
  const own = options.customFields?.find((name) => name.toLowerCase() === wanted);
  if (own !== undefined) return customField(own);
  const member = findField(fieldName, options);
  if (member !== undefined) return member;
  const inRows = customFieldIn(rows, fieldName);
  return inRows === undefined ? undefined : customField(inRows);
}
