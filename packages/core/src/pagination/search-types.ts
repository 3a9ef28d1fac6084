import type { Hint } from "@keepnet/openapi/call";
import type { Views } from "@keepnet/openapi/views";
import { type CallOptions, sharedCallOptions } from "../client/call-options.ts";
import type { Member, ViewName } from "../client/calls.ts";
import type { Remedy } from "../client/remedies.ts";

/** The paths of the paged operations that a kind of client offers. */
export type PagedPath<View extends ViewName> = keyof Views[View]["paged"] & string;

/** The path of a search that needs no input. Any other is a type that no text has, and says what is missing. */
export type SearchWithoutInput<View extends ViewName, Path extends PagedPath<View>> =
  object extends SearchInit<View, Path> ? Path : Hint<Remedy<Views[View]["POST"], Path>>;

export const paginateOptions = `${sharedCallOptions} bodySerializer:function readAhead` as const;

/** Call options of `paginate`, besides the `params` and `body` of the search. */
export interface PaginateOptions extends Omit<CallOptions, "parseAs"> {
  /**
   * How many pages to request ahead of the one that is read, once the first page has reported how many there are.
   * @defaultValue 0
   */
  readAhead?: number | undefined;
}

/** The input of a search. Members that `paginate` can fill in are optional. */
export type SearchInit<View extends ViewName, Path extends PagedPath<View>> = Omit<
  Member<Views[View]["paged"][Path], "init">,
  "body"
> &
  (object extends SearchBody<BodyOf<View, Path>>
    ? { body?: SearchBody<BodyOf<View, Path>> | undefined }
    : { body: SearchBody<BodyOf<View, Path>> }) &
  PaginateOptions;

export type RowOf<View extends ViewName, Path extends PagedPath<View>> = Member<Views[View]["paged"][Path], "row">;

/** The documented response of some operations is a bare list without totals; a page with totals may come instead. */
export type TotalOf<View extends ViewName, Path extends PagedPath<View>> =
  BodyOf<View, Path> extends { pagination: unknown }
    ? RowOf<View, Path> extends { totalRowCount: number }
      ? number
      : number | undefined
    : number;

type BodyOf<View extends ViewName, Path extends PagedPath<View>> = Member<
  Member<Views[View]["paged"][Path], "init">,
  "body"
>;

type Filled = "pageNumber" | "pageSize" | "orderBy" | "ascending" | "filter";

/** The body of a search, in which the members that have defaults are optional. */
export type SearchBody<Body> = Omit<Body, Filled | "pagination"> &
  Optional<Pick<Body, Filled & keyof Body>> &
  (Body extends { pagination: infer Pagination } ? { pagination?: Optional<Pagination> | undefined } : unknown);

/** Also takes undefined under `exactOptionalPropertyTypes`. */
type Optional<Members> = { [Name in keyof Members]?: Members[Name] | undefined };
