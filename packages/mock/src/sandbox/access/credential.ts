/** What a program signs in with, and what it may do then. */
export interface Credential {
  readonly clientId: string;
  readonly clientSecret: string;
  /** The company that it belongs to: its own, or the Reseller's. */
  readonly companyId: string;
  /** `Reseller`, `Company Admin`, or the name of a custom role. */
  readonly role: string;
  /** What a custom role may call, as in `target-users/search|POST`; the two built-in roles may call everything. */
  readonly permissions?: readonly string[];
  /** An inactive client gets no token. Default: active. */
  readonly isActive?: boolean;
}
