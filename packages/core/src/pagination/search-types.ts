import type { Hint } from "@keepnet/openapi/call";
import type { Views } from "@keepnet/openapi/views";
import { type CallOptions, sharedCallOptions } from "../client/call-options.ts";
import type { IsListed, Member, ViewName, Without } from "../client/calls.ts";
import type { HelperRemedy, Remedy } from "../client/remedies.ts";

/** The paths of the paged operations that a kind of client offers. */
export type PagedPath<View extends ViewName> = keyof Views[View]["paged"] & string;

/** A paged operation of a client. Any other path is a type that no text has, and says what is wrong. */
export type SearchPath<View extends ViewName, Path> =
  Path extends PagedPath<View> ? Path : Hint<HelperRemedy<View, "POST", PagedPath<View>, Path, NotPaged>>;

/** The path of a search that needs no input. */
export type SearchWithoutInput<View extends ViewName, Path> =
  IsListed<Path> extends true
    ? Path
    : Path extends PagedPath<View>
      ? object extends SearchInit<View, Path>
        ? Path
        : Hint<Remedy<Views[View]["POST"], Path>>
      : SearchPath<View, Path>;

type NotPaged = "This operation has no pages: call it with a method of the client.";

export const paginateOptions = `${sharedCallOptions} bodySerializer:function readAhead` as const;

/** Call options of `paginate`, besides the `params` and `body` of the search. */
export interface PaginateOptions extends Omit<CallOptions, "parseAs"> {
  /**
   * How many pages to request ahead of the one that is read, once the first page has reported how many there are.
   * @defaultValue 0
   */
  readAhead?: number | undefined;
}

/** The input of a search. Members that `paginate` can fill in are optional. Nothing is expected for any other path. */
export type SearchInit<View extends ViewName, Path> =
  Path extends PagedPath<View>
    ? Without<Member<SearchOf<View, Path>, "init">, "body"> &
        (object extends SearchBody<BodyOf<View, Path>>
          ? { body?: SearchBody<BodyOf<View, Path>> | undefined }
          : { body: SearchBody<BodyOf<View, Path>> }) &
        PaginateOptions
    : PaginateOptions;

export type RowOf<View extends ViewName, Path> = Member<SearchOf<View, Path>, "row">;

/** The documented response of some operations is a bare list without totals; a page with totals may come instead. */
export type TotalOf<View extends ViewName, Path> =
  BodyOf<View, Path> extends { pagination: unknown }
    ? RowOf<View, Path> extends { totalRowCount: number }
      ? number
      : number | undefined
    : number;

type BodyOf<View extends ViewName, Path> = Member<Member<SearchOf<View, Path>, "init">, "body">;

type SearchOf<View extends ViewName, Path> = Path extends PagedPath<View> ? Views[View]["paged"][Path] : never;

type Filled = "pageNumber" | "pageSize" | "orderBy" | "ascending" | "filter";

/** The body of a search, in which the members that have defaults are optional. */
export type SearchBody<Body> = Omit<Body, Filled | "pagination"> &
  Optional<Pick<Body, Filled & keyof Body>> &
  (Body extends { pagination: infer Pagination } ? { pagination?: Optional<Pagination> | undefined } : unknown);

/** Also takes undefined under `exactOptionalPropertyTypes`. */
type Optional<Members> = { [Name in keyof Members]?: Members[Name] | undefined };
