import { isTrue, readClaims } from "../auth/claims.ts";
import { ScopeError } from "../errors/scope-error.ts";

/**
 * Refuses a token with which a call without a Company ID could reach more than one company, or the wrong one: a
 * Reseller's, and one that does not say whose it is.
 */
export function assertOwnCompanyToken(token: string, trustToken: boolean, operation: string): void {
  const claims = readClaims(token);
  if (isTrue(claims?.reseller_access) || isTrue(claims?.root_access)) {
    throw new ScopeError({
      operation,
      message:
        "ownCompany() is for a Company Admin, but the token is a Reseller's: the call could land in the wrong company.",
      remedy: "Use keepnet.forCompany(id).",
    });
  }
  if (claims?.reseller_access === undefined && !trustToken) {
    throw new ScopeError({
      operation,
      message: "ownCompany() cannot read from the token whether it is a Reseller's.",
      remedy: "Use ownCompany({ trustToken: true }) if you know that it is not; otherwise keepnet.forCompany(id).",
    });
  }
}
