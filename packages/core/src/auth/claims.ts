import { parseJson } from "../encoding/parse-json.ts";

/** Reads the claims of a JWT without verifying it: only the API can do that. Undefined for any other token. */
export function readClaims(token: string): Record<string, unknown> | undefined {
  const [, payload, ...rest] = token.split(".");
  if (!payload || rest.length !== 1) return undefined;
  try {
    const binary = atob(payload.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const claims = parseJson(bytes);
    return claims instanceof Object ? (claims as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a credential reaches other companies besides its own. */
export function isReseller(claims: Record<string, unknown>): boolean {
  return isTrue(claims.reseller_access) || isTrue(claims.root_access);
}

/** Whether the claims prove that a credential reaches only its own company. */
export function isOfOneCompany(claims: Record<string, unknown>): boolean {
  return isFalse(claims.reseller_access) && isFalse(claims.root_access);
}

/** The API sends boolean claims as booleans or as text. */
export function isTrue(claim: unknown): boolean {
  return /^true$/i.test(String(claim));
}

/** Stricter than the opposite of {@link isTrue}, because it is a proof: only `false` and the text "false" count. */
function isFalse(claim: unknown): boolean {
  return /^"?false"?$/i.test(JSON.stringify(claim));
}
