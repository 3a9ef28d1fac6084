import type { OperationKey } from "@keepnet/openapi/metadata";
import { KeepnetError } from "../errors/keepnet-error.ts";
import type { TokenSource } from "./auth.ts";
import { isReseller, isTrue, readClaims } from "./claims.ts";
import { permits } from "./permits.ts";

/** What a token says of its credential. Nothing here is verified: show it, choose by it, but do not grant by it. */
export interface Credential {
  /** The role's name, as in `Company Admin` or `Reseller`. */
  readonly role: string | undefined;
  /** The Company ID of the credential's own company; for a Reseller that is the reseller, not a customer. */
  readonly companyId: string | undefined;
  readonly companyName: string | undefined;
  /** It reaches more companies than its own: work with `forCompany(id)` and `allCompanies()`. */
  readonly isReseller: boolean;
  /** It administers its own company and no other: work with `ownCompany()`. */
  readonly isCompanyAdmin: boolean;
  /** When this token expires, by its own account; the client renews it earlier. */
  readonly expiresAt: Date | undefined;
  /** What it may call, as in `companies/search|POST`; undefined when the token's answer did not say. */
  readonly permissions: readonly string[] | undefined;
  /**
   * Whether it may call an operation, by method and path template; undefined when the permissions are unknown.
   *
   * @example
   * ```ts
   * if ((await keepnet.credential()).can("POST /api/companies/search") === false) console.error("Ask for that role.");
   * ```
   */
  can(operation: OperationKey | (string & Record<never, never>)): boolean | undefined;
}

/** Reads the claims of the current token, requesting one if there is none. */
export async function readCredential(tokens: TokenSource, signal?: AbortSignal): Promise<Credential> {
  const token = await tokens.get(signal);
  const claims = readClaims(token);
  if (!claims) {
    throw new KeepnetError({
      code: "opaque_token",
      message: "credential() cannot read this token: it is not a JWT. Ask GET /api/companies/my instead.",
    });
  }
  const permissions = tokens.permissions?.(token);
  const expiry = Number(claims.exp) * 1000;
  const reseller = isReseller(claims);
  return Object.freeze({
    role: text(claims.role),
    companyId: text(claims.user_company_resourceid),
    companyName: text(claims.user_company_name),
    isReseller: reseller,
    isCompanyAdmin: isTrue(claims.company_admin_access) && !reseller,
    expiresAt: expiry > 0 ? new Date(expiry) : undefined,
    permissions,
    can: (operation: string) => permissions && permits(permissions, operation),
  });
}

function text(claim: unknown): string | undefined {
  return typeof claim === "string" && claim !== "" ? claim : undefined;
}
