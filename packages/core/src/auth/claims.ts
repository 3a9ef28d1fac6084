/** The claims of a JWT, read without verifying it: only the API can do that. Undefined for any other token. */
export function readClaims(token: string): Record<string, unknown> | undefined {
  const [, payload, ...rest] = token.split(".");
  if (!payload || rest.length !== 1) return undefined;
  try {
    const bytes = Uint8Array.from(atob(payload.replaceAll("-", "+").replaceAll("_", "/")), (char) =>
      char.charCodeAt(0),
    );
    const claims: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof claims === "object" && claims !== null ? (claims as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** Boolean claims come as booleans or as their text. */
export function isTrue(claim: unknown): boolean {
  return String(claim).toLowerCase() === "true";
}
