import type {
  AllCompaniesDelete,
  AllCompaniesGet,
  AllCompaniesGetWithoutInput,
  AllCompaniesPost,
  AllCompaniesPostWithoutInput,
  AllCompaniesPut,
  CompanyDelete,
  CompanyGet,
  CompanyGetWithoutInput,
  CompanyPost,
  CompanyPostWithoutInput,
  CompanyPut,
  OwnCompanyDelete,
  OwnCompanyGet,
  OwnCompanyGetWithoutInput,
  OwnCompanyPost,
  OwnCompanyPostWithoutInput,
  OwnCompanyPut,
  UnboundDelete,
  UnboundGet,
  UnboundGetWithoutInput,
  UnboundPost,
  UnboundPostWithoutInput,
  UnboundPut,
} from "@keepnet/openapi/views";
import type { CallOptions, Parsed } from "../client/call-options.ts";
import type { Payload } from "../envelope/unwrap.ts";
import type { ViewName } from "../files/file-types.ts";
import type { ParseAs } from "../transport/body.ts";

interface Operations {
  unbound: { GET: UnboundGet; POST: UnboundPost; PUT: UnboundPut; DELETE: UnboundDelete };
  company: { GET: CompanyGet; POST: CompanyPost; PUT: CompanyPut; DELETE: CompanyDelete };
  ownCompany: { GET: OwnCompanyGet; POST: OwnCompanyPost; PUT: OwnCompanyPut; DELETE: OwnCompanyDelete };
  allCompanies: { GET: AllCompaniesGet; POST: AllCompaniesPost; PUT: AllCompaniesPut; DELETE: AllCompaniesDelete };
}

interface ReadsWithoutInput {
  unbound: { GET: UnboundGetWithoutInput; POST: UnboundPostWithoutInput };
  company: { GET: CompanyGetWithoutInput; POST: CompanyPostWithoutInput };
  ownCompany: { GET: OwnCompanyGetWithoutInput; POST: OwnCompanyPostWithoutInput };
  allCompanies: { GET: AllCompaniesGetWithoutInput; POST: AllCompaniesPostWithoutInput };
}

/** The methods of operations that read. Whether a POST operation reads is known only at run time. */
export type ReadMethod = "GET" | "POST";

export type WriteMethod = "DELETE" | "POST" | "PUT";

type AnyMethod = ReadMethod | WriteMethod;

/** The paths of a kind of client, including those that it refuses with a remedy. */
export type PathOf<View extends ViewName, Method extends AnyMethod> = keyof Operations[View][Method] & string;

/** The paths that need no input. */
export type PathWithoutInput<View extends ViewName, Method extends ReadMethod> = keyof ReadsWithoutInput[View][Method] &
  string;

/** The paths that a kind of client does not refuse. The data of a refused operation is `never`. */
export type OfferedPath<View extends ViewName, Method extends AnyMethod> = {
  [Path in PathOf<View, Method>]: [MemberOf<View, Method, Path, "data">] extends [never] ? never : Path;
}[PathOf<View, Method>];

/** A member of an operation's entry in its view: `init`, `data` or `hint`. */
export type MemberOf<
  View extends ViewName,
  Method extends AnyMethod,
  Path,
  Name extends string,
> = Path extends keyof Operations[View][Method]
  ? Operations[View][Method][Path] extends { readonly [Key in Name]: infer Value }
    ? Value
    : never
  : never;

/** The payload of an operation's success. */
export type PayloadOf<View extends ViewName, Method extends AnyMethod, Path, As extends ParseAs = "json"> = Payload<
  Parsed<MemberOf<View, Method, Path, "data">>[As]
>;

/** The call options that a query's key cannot hold. */
export type NotInQueries = "bodySerializer" | "headers" | "middleware" | "querySerializer" | "signal";

/** Options of a query's call, besides its `params` and `body`. */
export type QueryCallOptions<As extends ParseAs = "json"> = Omit<CallOptions<As>, NotInQueries>;
