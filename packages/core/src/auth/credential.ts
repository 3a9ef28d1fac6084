import type { OperationKey } from "@keepnet/openapi/metadata";
import { checkOptions } from "../errors/check-options.ts";
import { KeepnetError } from "../errors/keepnet-error.ts";
import type { TokenSource } from "./auth.ts";
import { isReseller, isTrue, readClaims } from "./claims.ts";

/**
 * The claims of a token about its credential. They are not verified: display them or choose by them, but grant nothing
 * by them.
 */
export interface Credential {
  /** The name of the role, such as `Company Admin` or `Reseller`. */
  readonly role: string | undefined;
  /** The Company ID of the credential's own company. For a Reseller, this is the reseller, not a customer. */
  readonly companyId: string | undefined;
  readonly companyName: string | undefined;
  /** Whether it reaches other companies besides its own. If so, use `forCompany(id)` and `allCompanies()`. */
  readonly isReseller: boolean;
  /** Whether it administers only its own company. If so, use `ownCompany()`. */
  readonly isCompanyAdmin: boolean;
  /** The expiry by the claims of this token. The client renews it earlier. */
  readonly expiresAt: Date | undefined;
  /** The operations that it may call, such as `companies/search|POST`; undefined when the token response had none. */
  readonly permissions: readonly string[] | undefined;
  /**
   * Returns whether the credential may call an operation; undefined when the permissions are unknown.
   *
   * @param operation - the method and the path template, such as `POST /api/companies/search`
   *
   * @example
   * ```ts
   * if ((await keepnet.credential()).can("POST /api/companies/search") === false) console.error("Ask for that role.");
   * ```
   */
  can(operation: OperationKey | (string & Record<never, never>)): boolean | undefined;
}

/** Reads the claims of the current token. Requests a token if there is none. */
export async function readCredential(
  tokens: TokenSource,
  options: { signal?: AbortSignal | null | undefined } = {},
): Promise<Credential> {
  checkOptions("credential()", options, "signal");
  const token = await tokens.get(options.signal ?? undefined);
  const claims = readClaims(token);
  if (!claims) {
    throw new KeepnetError({
      code: "opaque_token",
      message: "credential() cannot read this token: it is not a JWT. Call GET /api/companies/my.",
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

/**
 * Whether permissions such as `companies/search|POST` include an operation such as `POST /api/companies/search`. The
 * form of path parameters in a permission is not documented, so they match by position, with any name.
 */
export function permits(permissions: readonly string[], operation: string): boolean {
  const [method, path] = operation.split(" ");
  return permissions.some((entry) => normal(entry) === normal(`${path}|${method}`));
}

function normal(permission: string): string {
  return permission
    .replace(/\/?(api\/)?/i, "")
    .replace(/\{[^}]*\}/g, "{}")
    .toLowerCase();
}
