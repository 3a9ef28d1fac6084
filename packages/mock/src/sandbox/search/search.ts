import { limits } from "../../limits.ts";
import type { Schemas } from "../operation-types.ts";
import { Refusal } from "../refusal.ts";
import { filterInSlices, mapInSlices, sortInSlices } from "../slices.ts";
import { fieldNamed, type SearchOptions } from "./fields.ts";
import { type Filter, matches } from "./filter.ts";
import { compareRows, keyed } from "./order.ts";

/** Which page of the rows a request is about, and how they are ordered. */
export type Paging = Schemas["Pagination"];

/** The members that every search body has. A search that takes no filter is about all rows. */
export interface SearchRequest extends Paging {
  readonly filter?: Filter | undefined;
}

/** A request whose page is an object of its own, in the form of the others. */
export function flat({ pagination, filter }: { readonly pagination: Paging; readonly filter?: Filter | undefined }) {
  const { pageNumber, pageSize, orderBy, ascending } = pagination;
  return { pageNumber, pageSize, orderBy, ascending, filter };
}

/**
 * All rows that a search body selects, in its order. There can be very many: they are worked on in slices.
 *
 * @throws {Refusal} 400: rows cannot be ordered or filtered so.
 */
export async function select<Row extends object>(
  rows: Iterable<Row>,
  { filter, orderBy, ascending }: Pick<SearchRequest, "filter" | "orderBy" | "ascending">,
  options: SearchOptions<Row>,
): Promise<Row[]> {
  const all = [...rows];
  const selected = filter === undefined ? all : await filterInSlices(all, testOf(all, filter, options));
  const field = fieldOf(orderBy, options);
  if (field === undefined) return selected;
  const sorted = await sortInSlices(await keyed(selected, field), compareRows(ascending));
  return mapInSlices(sorted, ({ row }) => row);
}

function testOf<Row extends object>(rows: readonly Row[], filter: Filter, options: SearchOptions<Row>) {
  if (itemsIn(filter) > limits.filterItems) throw tooMany(`${limits.filterItems} items`);
  if (valuesIn(filter) > limits.filterValues) throw tooMany(`${limits.filterValues} values`);
  return matches(rows, filter, options);
}

function tooMany(limit: string): Refusal {
  return new Refusal(400, "Invalid request", [`body.filter: it has more than the ${limit} that the mock reads`]);
}

/** How many items and groups a filter has. */
function itemsIn({ filterGroups = [] }: Pick<Filter, "filterGroups">): number {
  return filterGroups.reduce((total, group) => total + 1 + group.filterItems.length + itemsIn(group), 0);
}

/** How many values the items of a filter have. */
function valuesIn({ filterGroups = [] }: Pick<Filter, "filterGroups">): number {
  return filterGroups.reduce((total, group) => {
    const commas = group.filterItems.map(({ value }) => String(value ?? "").match(/,/g)?.length ?? 0);
    return commas.reduce((sum, count) => sum + count + 1, total + valuesIn(group));
  }, 0);
}

/** What rows are ordered by; undefined for an empty text, which asks for no order. */
function fieldOf(orderBy: string, options: SearchOptions) {
  return orderBy === "" ? undefined : fieldNamed(orderBy, "body.orderBy", options);
}

/** One page of what a search body selects. @throws {Refusal} 400: see {@link select}. */
export async function page<Row extends object>(
  rows: Iterable<Row>,
  request: SearchRequest,
  options: SearchOptions<Row>,
) {
  const selected = await select(rows, request, options);
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
