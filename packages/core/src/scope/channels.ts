import { operationMetadata } from "@keepnet/openapi/metadata";

/** The header that names the company of a call. */
export const companyHeader = "X-KEEPNET-Company-Id";

/** The query parameter that does the same. */
export const companyQuery = "companyId";

const companyHeaders = new Set([
  companyHeader.toLowerCase(),
  ...Object.values(operationMetadata).flatMap(({ extraCompanyHeaders = [] }) => extraCompanyHeaders),
]);

/** Whether a header carries a Company ID on any operation. */
export function isCompanyHeader(name: string): boolean {
  return companyHeaders.has(name.toLowerCase());
}

/** Whether a query parameter does. The API's platform compares query names without regard to case. */
export function isCompanyQuery(name: string): boolean {
  return name.toLowerCase() === companyQuery.toLowerCase();
}

export function companyHeaderNames(): Iterable<string> {
  return companyHeaders;
}
