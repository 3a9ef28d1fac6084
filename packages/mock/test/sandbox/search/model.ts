import type { Filter, Group, Item } from "./arbitrary-search.ts";
import type { Row } from "./searched-mock.ts";

// What a search finds, written down as plainly as can be and independent of the sandbox: slow, and easy to check.

export type Type = "text" | "id" | "number" | "boolean" | "date";
type Types = Readonly<Record<string, Type>>;
type Json = Readonly<Record<string, unknown>>;

/** The types of a row's members, from the text of the document. */
export function typesOf(document: Json, schema: Json): Types {
  const resolved = resolve(document, schema);
  const parts = (resolved.allOf as Json[] | undefined) ?? [];
  const own = Object.entries((resolved.properties as Record<string, Json> | undefined) ?? {});
  const inParts = parts.map((part) => typesOf(document, part));
  return Object.assign(
    {},
    ...inParts,
    Object.fromEntries(own.map(([name, member]) => [name, typeOf(document, name, member)])),
  );
}

export function resolve(document: Json, schema: Json): Json {
  const reference = schema.$ref;
  if (typeof reference !== "string") return schema;
  const found = reference
    .slice(2)
    .split("/")
    .reduce<unknown>((node, name) => (node as Json)[name], document);
  return resolve(document, found as Json);
}

function typeOf(document: Json, name: string, member: Json): Type {
  if (JSON.stringify(member).includes("AccountDate")) return "date";
  const text = JSON.stringify(resolve(document, member).type) ?? "";
  if (text.includes("integer") || text.includes("number")) return text.includes("string") ? "text" : "number";
  if (text.includes("boolean")) return "boolean";
  if (name.endsWith("ToLocalUser") || name.startsWith("ActionTime")) return "date";
  return name === "id" || name.endsWith("Id") ? "id" : "text";
}

export function finds(filter: Filter, row: Row, types: Types): boolean {
  const text = (filter.searchInputTextValue ?? "").toLowerCase();
  const texts = Object.keys(row).filter((name) => types[name] === "text" && typeof row[name] === "string");
  if (text !== "" && !texts.some((name) => String(row[name]).toLowerCase().includes(text))) return false;
  return joined(filter.condition, filter.filterGroups ?? [], (group) => inGroup(group, row, types));
}

function inGroup(group: Group, row: Row, types: Types): boolean {
  const parts: (Item | Group)[] = [...group.filterItems, ...(group.filterGroups ?? [])];
  return joined(group.condition, parts, (part) =>
    "fieldName" in part ? inItem(part, row, types) : inGroup(part, row, types),
  );
}

function joined<Part>(condition: string, parts: readonly Part[], test: (part: Part) => boolean): boolean {
  if (parts.length === 0) return true;
  return condition.toLowerCase() === "and" ? !parts.some((part) => !test(part)) : parts.some(test);
}

function inItem({ fieldName, operator, value }: Item, row: Row, types: Types): boolean {
  const name = Object.keys(row).find((member) => member.toLowerCase() === fieldName.toLowerCase()) ?? "";
  const own = row[name] ?? null;
  const operand = value === null ? "" : String(value);
  const type = types[name] ?? "text";
  switch (operator.toLowerCase()) {
    case "contains":
      return String(own ?? "")
        .toLowerCase()
        .includes(operand.toLowerCase());
    case "include":
      return operand.split(",").some((one) => isSame(own, one.trim(), type));
    case "=":
    case "eq":
      return isSame(own, operand, type);
    case "!=":
    case "neq":
      return !isSame(own, operand, type);
    default:
      return isOrdered(operator, place(own, operand, type));
  }
}

function isOrdered(operator: string, order: number | undefined): boolean {
  if (order === undefined) return false;
  if (operator === ">" || operator === "gt") return order > 0;
  if (operator === "<" || operator === "lt") return order < 0;
  return operator === ">=" ? order >= 0 : order <= 0;
}

function isSame(own: unknown, operand: string, type: Type): boolean {
  if (own === null || own === "" || operand === "") return (own === null || own === "") && operand === "";
  if (type === "text" || type === "id") return String(own).toLowerCase() === operand.toLowerCase();
  return place(own, operand, type) === 0;
}

/** Negative, 0 or positive; undefined where one of the two is missing or not of the type. */
export function place(a: unknown, b: unknown, type: Type): number | undefined {
  const [first, second] = [plain(a, type), plain(b, type)];
  if (first === undefined || second === undefined) return undefined;
  if (typeof first === "number" && typeof second === "number") return first - second;
  return String(first).localeCompare(String(second), "en", { sensitivity: "base", numeric: true });
}

const booleans = new Map([
  ["true", 1],
  ["1", 1],
  ["false", 0],
  ["0", 0],
]);

function plain(value: unknown, type: Type): number | string | undefined {
  if (value === null || value === undefined) return undefined;
  const text = String(value).trim();
  if (type === "text" || type === "id") return String(value);
  if (type === "number") return text === "" || Number.isNaN(Number(text)) ? undefined : Number(text);
  if (type === "boolean") return booleans.get(text.toLowerCase());
  const [, day, month, year, time = "00:00"] = /^(\d\d)\/(\d\d)\/(\d\d\d\d)(?: (\d\d:\d\d))?$/.exec(text) ?? [];
  if (day !== undefined) return new Date(`${year}-${month}-${day}T${time}:00Z`).getTime();
  if (/^\d\d\d\d-\d\d-\d\d(T\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d))?$/.test(text)) return new Date(text).getTime();
  return undefined;
}

/** Rows in an order, by insertion; alike ones as they were, or the other way round in a descending order. */
export function inOrder(rows: readonly Row[], orderBy: string, ascending: boolean, types: Types): Row[] {
  const type = types[orderBy] ?? "text";
  const sorted: Row[] = [];
  for (const row of ascending ? rows : rows.toReversed()) {
    const position = sorted.findIndex((other) => isBefore(row[orderBy], other[orderBy], type, ascending));
    sorted.splice(position < 0 ? sorted.length : position, 0, row);
  }
  return sorted;
}

function isBefore(a: unknown, b: unknown, type: Type, ascending: boolean): boolean {
  if (plain(a, type) === undefined) return false;
  if (plain(b, type) === undefined) return true;
  const order = place(a, b, type) ?? 0;
  return ascending ? order < 0 : order > 0;
}
