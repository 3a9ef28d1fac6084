import { extraCompanyHeaders } from "@keepnet/openapi/facts";

/** The header that names the company of a call, in lower case as on the wire. */
export const companyHeader = "x-keepnet-company-id";

/** The query parameter that does the same. */
export const companyQuery = "companyId";

/** Every header that carries a Company ID on some operation. */
export const companyHeaders: readonly string[] = [companyHeader, ...extraCompanyHeaders];

export function isCompanyHeader(name: string): boolean {
  return companyHeaders.includes(name.toLowerCase());
}

/** Whether a query parameter names a company. The API's platform ignores the case of query names. */
export function isCompanyQuery(name: string): boolean {
  return name.toLowerCase() === companyQuery.toLowerCase();
}
