import { type Credential, rolesOfCredential } from "./credential.ts";

/** Who makes a request, by its token. */
export interface Caller {
  readonly credential: Credential;
  /** It manages the companies of its own company, rather than working in it. */
  readonly isReseller: boolean;
}

export function callerOf(credential: Credential): Caller {
  return { credential, isReseller: rolesOfCredential(credential).includes("Reseller") };
}
