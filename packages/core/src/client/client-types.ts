import type {
  AllCompaniesDelete,
  AllCompaniesDeleteWithoutInput,
  AllCompaniesGet,
  AllCompaniesGetWithoutInput,
  AllCompaniesPost,
  AllCompaniesPostWithoutInput,
  AllCompaniesPut,
  AllCompaniesPutWithoutInput,
  CompanyDelete,
  CompanyDeleteWithoutInput,
  CompanyGet,
  CompanyGetWithoutInput,
  CompanyPost,
  CompanyPostWithoutInput,
  CompanyPut,
  CompanyPutWithoutInput,
  OwnCompanyDelete,
  OwnCompanyDeleteWithoutInput,
  OwnCompanyGet,
  OwnCompanyGetWithoutInput,
  OwnCompanyPost,
  OwnCompanyPostWithoutInput,
  OwnCompanyPut,
  OwnCompanyPutWithoutInput,
  UnboundDelete,
  UnboundDeleteWithoutInput,
  UnboundGet,
  UnboundGetWithoutInput,
  UnboundPost,
  UnboundPostWithoutInput,
  UnboundPut,
  UnboundPutWithoutInput,
  PagedViews,
} from "@keepnet/openapi/views";
import type { Verb } from "./verb.ts";

declare const view: unique symbol;

/** Tells the kinds of client apart, so that one is never taken for another. It does not exist at run time. */
export interface Client<View extends keyof PagedViews> {
  readonly [view]: View;
}

/** A client bound to one company: each of its calls runs there. */
export interface CompanyClient extends Client<"company"> {
  /** The Company ID that every call carries. */
  readonly companyId: string;
  readonly GET: Verb<CompanyGetWithoutInput, CompanyGet>;
  readonly POST: Verb<CompanyPostWithoutInput, CompanyPost>;
  readonly PUT: Verb<CompanyPutWithoutInput, CompanyPut>;
  readonly DELETE: Verb<CompanyDeleteWithoutInput, CompanyDelete>;
}

/** The client of a Company Admin: calls run in the credential's own company, and carry no Company ID. */
export interface OwnCompanyClient extends Client<"ownCompany"> {
  readonly GET: Verb<OwnCompanyGetWithoutInput, OwnCompanyGet>;
  readonly POST: Verb<OwnCompanyPostWithoutInput, OwnCompanyPost>;
  readonly PUT: Verb<OwnCompanyPutWithoutInput, OwnCompanyPut>;
  readonly DELETE: Verb<OwnCompanyDeleteWithoutInput, OwnCompanyDelete>;
}

/** A Reseller's wide view: reads that are answered for every company it manages. */
export interface AllCompaniesClient extends Client<"allCompanies"> {
  readonly GET: Verb<AllCompaniesGetWithoutInput, AllCompaniesGet>;
  readonly POST: Verb<AllCompaniesPostWithoutInput, AllCompaniesPost>;
  readonly PUT: Verb<AllCompaniesPutWithoutInput, AllCompaniesPut>;
  readonly DELETE: Verb<AllCompaniesDeleteWithoutInput, AllCompaniesDelete>;
}

/** The unbound client: operations over all companies, and the way to the clients of one company. */
export interface Keepnet extends Client<"unbound"> {
  readonly GET: Verb<UnboundGetWithoutInput, UnboundGet>;
  readonly POST: Verb<UnboundPostWithoutInput, UnboundPost>;
  readonly PUT: Verb<UnboundPutWithoutInput, UnboundPut>;
  readonly DELETE: Verb<UnboundDeleteWithoutInput, UnboundDelete>;
  /**
   * A client bound to one company. It shares this client's token and settings; making one costs nothing.
   *
   * @param companyId - `companyResourceId` of a row of `POST /api/companies/search`
   * @throws {ScopeError} when it is not 1–64 of `A-Z a-z 0-9 . _ ~ -`
   *
   * @example
   * ```ts
   * const acme = keepnet.forCompany(company.companyResourceId);
   * const roles = await unwrap(acme.GET("/api/roles"));
   * ```
   */
  forCompany(companyId: string): CompanyClient;
  /**
   * The client of a Company Admin, whose calls need no Company ID. Before it sends, it reads the token: with a
   * Reseller's, every call is a {@link ScopeError}, because it could land in the wrong company.
   *
   * @param options.trustToken - allows a token that does not say whose it is. Default false
   *
   * @example
   * ```ts
   * const roles = await unwrap(keepnet.ownCompany().GET("/api/roles"));
   * ```
   */
  ownCompany(options?: { trustToken?: boolean | undefined }): OwnCompanyClient;
  /**
   * A Reseller's wide view: searches, reports and exports over every company it manages, in one call. Single objects
   * and writes are not on it.
   *
   * @example
   * ```ts
   * for await (const user of paginate(keepnet.allCompanies(), "/api/target-users/search")) console.log(user.email);
   * ```
   */
  allCompanies(): AllCompaniesClient;
}
