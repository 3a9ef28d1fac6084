/** What a program signs in with, and what it may do then. */
export interface Credential {
  /**
   * What tells this row from every other, another one with the same Client ID too: tokens belong to it. Default: what
   * follows from the company and the Client ID.
   */
  readonly id?: string;
  readonly clientId: string;
  /** The secret as it is; a client that was created in the sandbox has only its digest. */
  readonly clientSecret?: string;
  /** The SHA-256 digest of the row's id and the secret. */
  readonly clientSecretDigest?: string;
  /** The company that it belongs to: its own, or the Reseller's. */
  readonly companyId: string;
  /** `Reseller`, `Company Admin`, or the name of a custom role. */
  readonly role: string;
  /** More roles. It may do what any of its roles may. */
  readonly otherRoles?: readonly string[];
  /** What a custom role may call, as in `target-users/search|POST`; the two built-in roles may call everything. */
  readonly permissions?: readonly string[];
  /** An inactive client gets no token. Default: active. */
  readonly isActive?: boolean;
  /** The only IP addresses that it may sign in and call from. Default: any. */
  readonly allowedIpAddresses?: readonly string[];
}

/** All roles of a credential. */
export function rolesOfCredential({ role, otherRoles = [] }: Credential): readonly string[] {
  return [role, ...otherRoles];
}
