import type { paths } from "@keepnet/openapi";
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
  PagedViews,
  UnboundDelete,
  UnboundDeleteWithoutInput,
  UnboundGet,
  UnboundGetWithoutInput,
  UnboundPost,
  UnboundPostWithoutInput,
  UnboundPut,
  UnboundPutWithoutInput,
} from "@keepnet/openapi/views";
import type { Client as OpenapiClient } from "openapi-fetch";
import type { Credential } from "../auth/credential.ts";
import type { ParseAs, Parsed } from "./call-options.ts";
import type { RequestOptions } from "./request.ts";
import type { Result } from "./result.ts";
import type { Verb } from "./verb.ts";

/**
 * openapi-fetch's own type of a client. Its members stand one by one, because the compiler computes such a member when a
 * program uses it, but all of them at once for a `Pick`: 200 times the work of everything else here.
 */
export interface OpenapiFetchClient {
  readonly GET: OpenapiClient<paths>["GET"];
  readonly POST: OpenapiClient<paths>["POST"];
  readonly PUT: OpenapiClient<paths>["PUT"];
  readonly DELETE: OpenapiClient<paths>["DELETE"];
}

declare const view: unique symbol;

/** Tells the kinds of client apart, so that one is never taken for another. It does not exist at run time. */
export interface Client<View extends keyof PagedViews> {
  readonly [view]: View;
}

/** What every client has besides its verbs. Apart from {@link Client}, so that telling clients apart stays cheap. */
interface Untyped {
  /**
   * Calls an operation that the document does not have: with sign-in, transport and every check, but untyped, and with
   * its scope said by the caller.
   *
   * @param method - the HTTP verb
   * @param path - a path template such as `/api/lookups/{typeId}`, never a URL
   * @throws {ScopeError} when the scope is missing, or differs from the document's for an operation that it has
   *
   * @example
   * ```ts
   * const { data } = await keepnet.request("GET", "/api/timezone/timezones", { scope: "reseller" });
   * ```
   */
  request<As extends ParseAs = "json">(
    method: "DELETE" | "GET" | "PATCH" | "POST" | "PUT",
    path: `/${string}`,
    options: RequestOptions<As>,
  ): Promise<Result<Parsed<unknown>[As], unknown>>;
  /** This client under openapi-fetch's own type, for libraries that want one. Its scope is checked at run time only. */
  readonly openapi: OpenapiFetchClient;
}

/** A client bound to one company: each of its calls runs there. */
export interface CompanyClient extends Client<"company">, Untyped {
  /** The Company ID that every call carries. */
  readonly companyId: string;
  readonly GET: Verb<CompanyGet, CompanyGetWithoutInput>;
  readonly POST: Verb<CompanyPost, CompanyPostWithoutInput>;
  readonly PUT: Verb<CompanyPut, CompanyPutWithoutInput>;
  readonly DELETE: Verb<CompanyDelete, CompanyDeleteWithoutInput>;
}

/** The client of a Company Admin: calls run in the credential's own company, and carry no Company ID. */
export interface OwnCompanyClient extends Client<"ownCompany">, Untyped {
  readonly GET: Verb<OwnCompanyGet, OwnCompanyGetWithoutInput>;
  readonly POST: Verb<OwnCompanyPost, OwnCompanyPostWithoutInput>;
  readonly PUT: Verb<OwnCompanyPut, OwnCompanyPutWithoutInput>;
  readonly DELETE: Verb<OwnCompanyDelete, OwnCompanyDeleteWithoutInput>;
}

/** A Reseller's wide view: reads that are answered for every company it manages. */
export interface AllCompaniesClient extends Client<"allCompanies">, Untyped {
  readonly GET: Verb<AllCompaniesGet, AllCompaniesGetWithoutInput>;
  readonly POST: Verb<AllCompaniesPost, AllCompaniesPostWithoutInput>;
  readonly PUT: Verb<AllCompaniesPut, AllCompaniesPutWithoutInput>;
  readonly DELETE: Verb<AllCompaniesDelete, AllCompaniesDeleteWithoutInput>;
}

/** The unbound client: operations over all companies, and the way to the clients of one company. */
export interface Keepnet extends Client<"unbound">, Untyped {
  readonly GET: Verb<UnboundGet, UnboundGetWithoutInput>;
  readonly POST: Verb<UnboundPost, UnboundPostWithoutInput>;
  readonly PUT: Verb<UnboundPut, UnboundPutWithoutInput>;
  readonly DELETE: Verb<UnboundDelete, UnboundDeleteWithoutInput>;
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
  /**
   * What the credential may do and whose it is, by the claims of its current token; requests one if there is none. The
   * claims are read, never verified: only the API can do that.
   *
   * @param options.signal - ends the wait for a token
   * @throws {KeepnetError} `opaque_token` when the token is not a JWT, and what a call throws when it gets no token
   *
   * @example
   * ```ts
   * const { isReseller, companyId } = await keepnet.credential();
   * const client = isReseller ? keepnet.allCompanies() : keepnet.ownCompany();
   * ```
   */
  credential(options?: { signal?: AbortSignal | undefined }): Promise<Credential>;
}
