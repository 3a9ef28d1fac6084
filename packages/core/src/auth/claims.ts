/** The claims of a JWT, read without verifying it: only the API can do that. Undefined for any other token. */
export function readClaims(token: string): Record<string, unknown> | undefined {
  const [, payload, ...rest] = token.split(".");
  if (!payload || rest.length !== 1) return undefined;
  try {
    const binary = atob(payload.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const claims: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return claims instanceof Object ? (claims as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a credential reaches more companies than its own. */
export function isReseller(claims: Record<string, unknown>): boolean {
  return isTrue(claims.reseller_access) || isTrue(claims.root_access);
}

/** Boolean claims come as booleans or as their text. */
export function isTrue(claim: unknown): boolean {
  return /^true$/i.test(String(claim));
}
