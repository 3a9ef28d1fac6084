import type { AllCompaniesPost, CompanyPost, OwnCompanyPost, PagedViews, UnboundPost } from "@keepnet/openapi/views";
import type { CallOptions } from "../client/call-options.ts";

interface Searches {
  unbound: UnboundPost;
  company: CompanyPost;
  ownCompany: OwnCompanyPost;
  allCompanies: AllCompaniesPost;
}

/** The paths of the paged operations that a kind of client offers. */
export type PagedPath<View extends keyof PagedViews> = keyof PagedViews[View] & string;

/** Call options of `paginate`, besides the `params` and `body` of the search. */
export interface PaginateOptions extends Omit<CallOptions, "parseAs"> {
  /**
   * How many pages to request ahead of the one that is read, as soon as the first has said how many there are.
   * @defaultValue 0
   */
  readAhead?: number | undefined;
}

/** The input of a search, where what `paginate` can fill in may be left out. */
export type SearchInit<View extends keyof PagedViews, Path extends PagedPath<View>> = Omit<
  Member<PagedViews[View][Path], "init">,
  "body"
> &
  (object extends SearchBody<BodyOf<View, Path>>
    ? { body?: SearchBody<BodyOf<View, Path>> }
    : { body: SearchBody<BodyOf<View, Path>> }) &
  PaginateOptions;

export type RowOf<View extends keyof PagedViews, Path extends PagedPath<View>> = Member<PagedViews[View][Path], "row">;

/** A bare list need not say how long it is: each of its rows may. */
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
  Partial<Pick<Body, Filled & keyof Body>> &
  (Body extends { pagination: infer Pagination } ? { pagination?: Partial<Pagination> } : unknown);

type Member<Entry, Name extends string> = Entry extends { readonly [Key in Name]: infer Value } ? Value : never;
