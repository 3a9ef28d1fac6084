import { extraCompanyHeaders } from "@keepnet/openapi/facts";

/** The header that names the company of a call. */
export const companyHeader = "X-KEEPNET-Company-Id";

/** The query parameter that does the same. */
export const companyQuery = "companyId";

/** Every header that carries a Company ID on any operation, in lower case. */
export const companyHeaders: readonly string[] = [companyHeader.toLowerCase(), ...extraCompanyHeaders];

export function isCompanyHeader(name: string): boolean {
  return companyHeaders.includes(name.toLowerCase());
}

/** Whether a query parameter names a company. The API's platform compares query names without regard to case. */
export function isCompanyQuery(name: string): boolean {
  return name.toLowerCase() === companyQuery.toLowerCase();
}
