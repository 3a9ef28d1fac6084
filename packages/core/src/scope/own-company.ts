import { isOfOneCompany, isReseller, readClaims } from "../auth/claims.ts";
import { scopeError } from "../errors/refusals.ts";

/**
 * Refuses a token that could reach several companies, or the wrong one, in a call without a Company ID: a Reseller's
 * token, and one that does not say whose it is.
 */
export function assertOwnCompanyToken(token: string, trustToken: boolean | undefined, operation: string): void {
  const claims = readClaims(token) ?? {};
  const ofReseller = isReseller(claims);
  if (!ofReseller && (trustToken || isOfOneCompany(claims))) return;
  throw scopeError(
    operation,
    `The token ${ofReseller ? "is" : "may be"} a Reseller's, so ownCompany() could reach the wrong company.`,
    `Use keepnet.forCompany(id)${ofReseller ? "" : ", or trustToken: true if it is not"}.`,
  );
}
