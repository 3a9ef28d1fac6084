import { isReseller, readClaims } from "../auth/claims.ts";
import { refusal } from "../errors/refusal.ts";

/**
 * Refuses a token with which a call without a Company ID could reach more than one company, or the wrong one: a
 * Reseller's, and one that does not say whose it is.
 */
export function assertOwnCompanyToken(token: string, trustToken: boolean | undefined, operation: string): void {
  const claims = readClaims(token) ?? {};
  const ofReseller = isReseller(claims);
  if (!ofReseller && (trustToken || claims.reseller_access !== undefined)) return;
  throw refusal(
    operation,
    `The token ${ofReseller ? "is a Reseller's" : "does not say whether it is a Reseller's"}, so ownCompany() could reach the wrong company.`,
    `Use keepnet.forCompany(id)${ofReseller ? "" : ", or trustToken: true if you know that it is not"}.`,
  );
}
