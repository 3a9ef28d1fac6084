import { extraCompanyHeaders } from "@keepnet/openapi/facts";

/** The header that names the company of a call. */
export const companyHeader = "X-KEEPNET-Company-Id";

/** The query parameter that does the same. */
export const companyQuery = "companyId";

const companyHeaders: readonly string[] = [companyHeader.toLowerCase(), ...extraCompanyHeaders];

/** Whether a header carries a Company ID on any operation. */
export function isCompanyHeader(name: string): boolean {
  return companyHeaders.includes(name.toLowerCase());
}

/** Whether a query parameter does. The API's platform compares query names without regard to case. */
export function isCompanyQuery(name: string): boolean {
  return name.toLowerCase() === companyQuery.toLowerCase();
}

export function companyHeaderNames(): readonly string[] {
  return companyHeaders;
}
