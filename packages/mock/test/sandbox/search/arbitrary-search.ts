import fc from "fast-check";

type Row = Readonly<Record<string, unknown>>;

export interface Item {
  readonly fieldName: string;
  readonly operator: string;
  readonly value: string | number | boolean | null;
}

export interface Group {
  readonly condition: string;
  readonly filterItems: readonly Item[];
  readonly filterGroups?: readonly Group[];
}

export interface Filter {
  readonly condition: string;
  readonly searchInputTextValue?: string;
  readonly filterGroups?: readonly Group[];
}

const operators = ["=", "!=", ">", ">=", "<", "<=", "Contains", "Include", "eq", "neq", "gt", "lt", "contains"];
const condition = fc.constantFrom("AND", "OR", "And", "Or");

const isPlain = (value: unknown): value is Item["value"] => value === null || typeof value !== "object";

/** The members of rows that hold no objects or lists. */
export function plainMembers(rows: readonly Row[]): string[] {
  const names = new Set(rows.flatMap((row) => Object.keys(row)));
  return [...names].filter((name) => rows.every((row) => isPlain(row[name] ?? null)));
}

/** Values to compare a member with: those of the rows, in the forms that they may come in, and others. */
function valuesFor(rows: readonly Row[], name: string): fc.Arbitrary<Item["value"]> {
  const own = rows.map((row) => row[name] ?? null).filter(isPlain);
  return fc.oneof(
    fc.constantFrom(...own, null),
    fc.constantFrom(...own).map(inAnotherForm),
    fc.constantFrom(...own, "").map((value) => String(value ?? "").slice(1, 4)),
    fc.constantFrom(...own).chain((value) => fc.constantFrom(...own).map((other) => `${value}, ${other}`)),
    fc.constantFrom("", "0", 0, 1, -1, 10, "2.5", true, false, "true", "m", "2026-05-01", "not a date", "constructor"),
  );
}

/** The same value as it may be written too: a time in another zone, a text in another case, a number or flag as text. */
function inAnotherForm(value: Item["value"]): Item["value"] {
  if (typeof value !== "string") return value === null ? null : String(value);
  if (!/^\d{4}-\d\d-\d\dT.*Z$/.test(value)) return value.toUpperCase();
  return new Date(Date.parse(value) + 2 * 3_600_000).toISOString().replace(/(\.000)?Z$/, "+02:00");
}

function items(rows: readonly Row[]): fc.Arbitrary<Item> {
  return fc.constantFrom(...plainMembers(rows)).chain((name) =>
    fc.record({
      fieldName: fc.constantFrom(name, name.charAt(0).toUpperCase() + name.slice(1)),
      operator: fc.constantFrom(...operators),
      value: valuesFor(rows, name),
    }),
  );
}

/** Filters over rows: free text, and groups of conditions in groups. */
export function filters(rows: readonly Row[]): fc.Arbitrary<Filter> {
  const item = items(rows);
  const inner = fc.record({ condition, filterItems: fc.array(item, { maxLength: 2 }) });
  const group = fc.record(
    { condition, filterItems: fc.array(item, { maxLength: 3 }), filterGroups: fc.array(inner, { maxLength: 2 }) },
    { requiredKeys: ["condition", "filterItems"] },
  );
  const texts = rows.flatMap((row) => Object.values(row)).filter((value) => typeof value === "string");
  const text = fc.oneof(
    { weight: 3, arbitrary: fc.constant("") },
    { weight: 1, arbitrary: fc.constantFrom("", ...texts).map((value) => value.slice(0, 5)) },
  );
  return fc.record(
    { condition, searchInputTextValue: text, filterGroups: fc.array(group, { maxLength: 2 }) },
    { requiredKeys: ["condition"] },
  );
}

/** Orders of rows, and pages of them. */
export function orders(rows: readonly Row[]) {
  return fc.record({
    orderBy: fc.constantFrom("", ...plainMembers(rows)),
    ascending: fc.boolean(),
    pageNumber: fc.integer({ min: 1, max: 3 }),
    pageSize: fc.constantFrom(1, 2, 3, 7, 1_000),
  });
}
