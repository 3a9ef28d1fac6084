import type { Schemas } from "../operation-types.ts";
import { fieldNamed, type SearchOptions } from "./fields.ts";
import { type Filter, matches } from "./filter.ts";
import { compare } from "./order.ts";

/** The members that every search body has. */
export interface SearchRequest {
  readonly pageNumber: number;
  readonly pageSize: number;
  readonly orderBy: string;
  readonly ascending: boolean;
  readonly filter: Filter;
}

/** All rows that a search body selects, in its order. @throws {Refusal} 400: rows cannot be ordered or filtered so. */
export function select<Row extends object>(
  rows: Iterable<Row>,
  { filter, orderBy, ascending }: Pick<SearchRequest, "filter" | "orderBy" | "ascending">,
  options: SearchOptions<Row>,
): Row[] {
  const all = [...rows];
  const selected = all.filter(matches(all, filter, options));
  // an empty text asks for no order
  if (orderBy === "") return selected;
  const read = fieldNamed(orderBy, "body.orderBy", options);
  const direction = ascending ? 1 : -1;
  return selected.sort((a, b) => compare(read(a), read(b), direction));
}

/** One page of what a search body selects. @throws {Refusal} 400: see {@link select}. */
export function page<Row extends object>(rows: Iterable<Row>, request: SearchRequest, options: SearchOptions<Row>) {
  const selected = select(rows, request, options);
  return { ...pageOf(selected.length, request), results: pageRows(selected, request) };
}

/** Where a page stands in a list of this many rows. */
export function pageOf(
  total: number,
  { pageNumber, pageSize }: Pick<SearchRequest, "pageNumber" | "pageSize">,
): Schemas["Page"] {
  return { pageNumber, pageSize, totalNumberOfPages: Math.ceil(total / pageSize), totalNumberOfRecords: total };
}

/** The rows of a page. */
export function pageRows<Row>(
  rows: readonly Row[],
  { pageNumber, pageSize }: Pick<SearchRequest, "pageNumber" | "pageSize">,
): Row[] {
  return rows.slice((pageNumber - 1) * pageSize, pageNumber * pageSize);
}
