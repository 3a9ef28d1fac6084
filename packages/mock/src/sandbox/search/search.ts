import type { Schemas } from "../operation-types.ts";
import { type Filter, matches } from "./filter.ts";
import { memberOf } from "./member.ts";
import { compare } from "./order.ts";

/** The members that every search body has. */
export interface SearchRequest {
  readonly pageNumber: number;
  readonly pageSize: number;
  readonly orderBy: string;
  readonly ascending: boolean;
  readonly filter: Filter;
}

/** How a search of one kind of rows differs from others. */
export interface SearchOptions {
  /** Names that an orderBy or a fieldName may also use for a member, e.g. `{ Name: "trainingName" }`. */
  readonly aliases?: Readonly<Record<string, string>>;
}

/** All rows that a search body selects, in its order. @throws {Refusal} 400: rows cannot be ordered or filtered so. */
export function select<Row extends object>(
  rows: Iterable<Row>,
  { filter, orderBy, ascending }: Pick<SearchRequest, "filter" | "orderBy" | "ascending">,
  { aliases = {} }: SearchOptions = {},
): Row[] {
  const all = [...rows];
  const [sample] = all;
  // A kind of which there are no rows has no members to tell a wrong name by.
  if (sample === undefined) return [];
  const member = memberOf(sample, orderBy, aliases, "body.orderBy");
  const direction = ascending ? 1 : -1;
  return all
    .filter(matches(sample, filter, aliases))
    .sort((a, b) => compare(a[member as keyof Row], b[member as keyof Row], direction));
}

/** One page of what a search body selects. @throws {Refusal} 400: see {@link select}. */
export function page<Row extends object>(rows: Iterable<Row>, request: SearchRequest, options?: SearchOptions) {
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
