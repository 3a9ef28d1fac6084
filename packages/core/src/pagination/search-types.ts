import type { AllCompaniesPost, CompanyPost, OwnCompanyPost, PagedViews, UnboundPost } from "@keepnet/openapi/views";
import { type CallOptions, sharedCallOptions } from "../client/call-options.ts";

interface Searches {
  unbound: UnboundPost;
  company: CompanyPost;
  ownCompany: OwnCompanyPost;
  allCompanies: AllCompaniesPost;
}

/** The paths of the paged operations that a kind of client offers. */
export type PagedPath<View extends keyof PagedViews> = keyof PagedViews[View] & string;

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
export type SearchInit<View extends keyof PagedViews, Path extends PagedPath<View>> = Omit<
  Member<PagedViews[View][Path], "init">,
  "body"
> &
  (object extends SearchBody<BodyOf<View, Path>>
    ? { body?: SearchBody<BodyOf<View, Path>> | undefined }
    : { body: SearchBody<BodyOf<View, Path>> }) &
  PaginateOptions;

export type RowOf<View extends keyof PagedViews, Path extends PagedPath<View>> = Member<PagedViews[View][Path], "row">;

/** A bare list has no total of its own, but its rows may carry one. */
export type TotalOf<View extends keyof PagedViews, Path extends PagedPath<View>> =
  BodyOf<View, Path> extends { pagination: unknown }
    ? RowOf<View, Path> extends { totalRowCount: number }
      ? number
      : undefined
    : number;

type BodyOf<View extends keyof PagedViews, Path> = Path extends keyof Searches[View]
  ? Member<Searches[View][Path], "init"> extends { body: infer Body }
    ? Body
    : never
  : never;

type Filled = "pageNumber" | "pageSize" | "orderBy" | "ascending" | "filter";

type SearchBody<Body> = Omit<Body, Filled | "pagination"> &
  Optional<Pick<Body, Filled & keyof Body>> &
  (Body extends { pagination: infer Pagination } ? { pagination?: Optional<Pagination> | undefined } : unknown);

/** Also takes undefined under `exactOptionalPropertyTypes`. */
type Optional<Members> = { [Name in keyof Members]?: Members[Name] | undefined };

type Member<Entry, Name extends string> = Entry extends { readonly [Key in Name]: infer Value } ? Value : never;
