import type { paths } from "@keepnet/openapi";
import type { Views } from "@keepnet/openapi/views";
import type { Client as OpenapiClient } from "openapi-fetch";
import type { Credential } from "../auth/credential.ts";
import type { ParseAs } from "../transport/body.ts";
import type { Parsed } from "./call-options.ts";
import type { ViewName } from "./calls.ts";
import type { Method, MethodName } from "./method.ts";
import type { RequestOptions } from "./request.ts";
import type { Result } from "./result.ts";

declare const view: unique symbol;
/** Marks the kind of a client, so that one kind is not assignable to another. It does not exist at run time. */
export interface Client<View extends ViewName> {
  readonly [view]: View;
}

/**
 * The `request` of one kind of client. It calls its own client, so the `request` of another kind is not assignable to
 * it.
 */
export interface RequestFunction<View extends ViewName> {
  readonly [view]: View;
  <As extends ParseAs = "json">(
    method: MethodName,
    path: `/${string}`,
    options: RequestOptions<As>,
  ): Promise<Result<Parsed<unknown>[As], unknown>>;
}

/**
 * The members that every client has besides its methods. Separate from {@link Client}, so that comparing clients stays
 * cheap.
 */
interface Untyped<View extends ViewName> {
  /**
   * Calls an operation that the document does not have, with sign-in, transport and every check. The call is untyped,
   * and the caller states its scope.
   *
   * @param method - the HTTP method
   * @param path - a path template such as `/api/new-things/{thingId}`, never a URL
   * @param options - the `scope`, the input of the call, and call options such as `signal` and `timeout`
   * @returns `data` or `error`, and the `response`
   * @throws {ScopeError} when the scope is missing, or differs from that of a documented operation
   * @throws {InvalidCallError} for an unknown method or option, and for a value that cannot be sent
   *
   * @example
   * ```ts
   * const { data } = await keepnet.request("GET", "/api/new-things", { scope: "reseller" });
   * ```
   */
  readonly request: RequestFunction<View>;
}

/** A client bound to one company: all its calls run in that company. */
export interface CompanyClient extends Client<"company">, Untyped<"company"> {
  readonly GET: Method<Views["company"]["GET"]>;
  readonly POST: Method<Views["company"]["POST"]>;
  readonly PUT: Method<Views["company"]["PUT"]>;
  readonly PATCH: Method<Views["company"]["PATCH"]>;
  readonly DELETE: Method<Views["company"]["DELETE"]>;
  // after the methods: the compiler reports the first difference between two clients, and a method says what they are
  /** The Company ID that every call carries. */
  readonly companyId: string;
}

/** The client of a Company Admin: calls run in the credential's own company and carry no Company ID. */
export interface OwnCompanyClient extends Client<"ownCompany">, Untyped<"ownCompany"> {
  readonly GET: Method<Views["ownCompany"]["GET"]>;
  readonly POST: Method<Views["ownCompany"]["POST"]>;
  readonly PUT: Method<Views["ownCompany"]["PUT"]>;
  readonly PATCH: Method<Views["ownCompany"]["PATCH"]>;
  readonly DELETE: Method<Views["ownCompany"]["DELETE"]>;
  /** Only a client of `forCompany` has one. */
  readonly companyId?: undefined;
}

/** The wide view of a Reseller: reads over all companies that it manages. */
export interface AllCompaniesClient extends Client<"allCompanies">, Untyped<"allCompanies"> {
  readonly GET: Method<Views["allCompanies"]["GET"]>;
  readonly POST: Method<Views["allCompanies"]["POST"]>;
  readonly PUT: Method<Views["allCompanies"]["PUT"]>;
  readonly PATCH: Method<Views["allCompanies"]["PATCH"]>;
  readonly DELETE: Method<Views["allCompanies"]["DELETE"]>;
  /** Only a client of `forCompany` has one. */
  readonly companyId?: undefined;
}

/** The unbound client: operations over all companies, and the functions that return clients of one company. */
export interface Keepnet extends Client<"unbound">, Untyped<"unbound"> {
  readonly GET: Method<Views["unbound"]["GET"]>;
  readonly POST: Method<Views["unbound"]["POST"]>;
  readonly PUT: Method<Views["unbound"]["PUT"]>;
  readonly PATCH: Method<Views["unbound"]["PATCH"]>;
  readonly DELETE: Method<Views["unbound"]["DELETE"]>;
  /** Only a client of `forCompany` has one. */
  readonly companyId?: undefined;
  /**
   * Returns a client bound to one company. It shares this client's token and settings, and is cheap to create.
   *
   * @param companyId - the `companyResourceId` of a row of `POST /api/companies/search`
   * @throws {ScopeError} when the id is not 1–64 characters of `A-Z a-z 0-9 . _ ~ -`
   *
   * @example
   * ```ts
   * const acme = keepnet.forCompany(company.companyResourceId);
   * const roles = await unwrap(acme.GET("/api/roles"));
   * ```
   */
  forCompany(companyId: string): CompanyClient;
  /**
   * Returns the client of a Company Admin, whose calls need no Company ID. It reads the token before it sends a call:
   * with a Reseller's token, every call throws a {@link ScopeError}, because it could reach the wrong company.
   *
   * @param options.trustToken - accepts a token whose claims do not prove that it reaches one company only. Default
   * false
   * @throws {KeepnetError} `invalid_options` for an unknown option
   *
   * @example
   * ```ts
   * const roles = await unwrap(keepnet.ownCompany().GET("/api/roles"));
   * ```
   */
  ownCompany(options?: { trustToken?: boolean | undefined }): OwnCompanyClient;
  /**
   * Returns the wide view of a Reseller: searches, reports and exports over all companies that it manages, in one call.
   * It offers no single objects and no writes.
   *
   * @example
   * ```ts
   * for await (const user of paginate(keepnet.allCompanies(), "/api/target-users/search")) console.log(user.email);
   * ```
   */
  allCompanies(): AllCompaniesClient;
  /**
   * Returns the role, company and permissions of the credential, from the claims of its current token. Requests a token
   * if there is none. The claims are not verified: only the API can do that.
   *
   * @param options.signal - ends the wait for a token
   * @throws {KeepnetError} `opaque_token` when the token is not a JWT; the errors of a call that gets no token
   *
   * @example
   * ```ts
   * const { isReseller, companyId } = await keepnet.credential();
   * const client = isReseller ? keepnet.allCompanies() : keepnet.ownCompany();
   * ```
   */
  credential(options?: { signal?: AbortSignal | null | undefined }): Promise<Credential>;
  /**
   * This client under openapi-fetch's own type, for libraries that need it. It calls documented operations; their scope
   * is checked at run time only. The other kinds of client do not have it: a library that caches by the input of a call
   * would mix up companies that are not in the input. Use `@keepnet/core/query` with those.
   *
   * @throws {InvalidCallError} on `use` and `eject`, and when `headers` or `params` are not plain objects
   *
   * @example
   * ```ts
   * import createClient from "openapi-react-query";
   *
   * const $api = createClient(keepnet.openapi);
   * const params = { header: { "X-KEEPNET-Company-Id": id } };
   * const roles = await queryClient.fetchQuery($api.queryOptions("get", "/api/roles", { params })); // or $api.useQuery
   * console.log(roles?.data?.length);
   * ```
   */
  readonly openapi: OpenapiClient<paths>;
}
