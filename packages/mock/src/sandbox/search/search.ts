import type { Schemas } from "../operation-types.ts";
import { Refusal } from "../refusal.ts";

/** The members that every search body has. */
export interface SearchRequest {
  readonly pageNumber: number;
  readonly pageSize: number;
  readonly orderBy: string;
  readonly ascending: boolean;
  readonly filter: Schemas["CustomFieldFilter"];
}

/** How a search of one kind of rows differs from others. */
export interface SearchOptions {
  /** Members of a row that an orderBy or fieldName also knows under another name, e.g. `{ Name: "trainingName" }`. */
  readonly aliases?: Readonly<Record<string, string>>;
}

/** All rows that a search body selects, in its order. @throws {Refusal} 400: it cannot be ordered or filtered so. */
export function select<Row extends object>(
  rows: Iterable<Row>,
  { filter, orderBy, ascending }: Omit<SearchRequest, "pageNumber" | "pageSize">,
  { aliases = {} }: SearchOptions = {},
): Row[] {
  const text = filter.searchInputTextValue.toLowerCase();
  const matching = [...rows].filter((row) =>
    Object.values(row).some((value) => String(value).toLowerCase().includes(text)),
  );
  const member = (aliases[orderBy] ?? orderBy.charAt(0).toLowerCase() + orderBy.slice(1)) as keyof Row;
  const [first] = matching;
  if (first !== undefined && !(member in first)) {
    throw new Refusal(400, "Invalid request", [`body.orderBy: rows have no member ${orderBy}`]);
  }
  const direction = ascending ? 1 : -1;
  return matching.sort((a, b) => direction * String(a[member]).localeCompare(String(b[member])));
}

/** One page of what a search body selects. @throws {Refusal} 400: see {@link select}. */
export function page<Row extends object>(rows: Iterable<Row>, request: SearchRequest, options?: SearchOptions) {
  const selected = select(rows, request, options);
  const { pageNumber, pageSize } = request;
  return {
    pageNumber,
    pageSize,
    totalNumberOfPages: Math.ceil(selected.length / pageSize),
    totalNumberOfRecords: selected.length,
    results: selected.slice((pageNumber - 1) * pageSize, pageNumber * pageSize),
  };
}
