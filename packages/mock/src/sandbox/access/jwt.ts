import { createHmac } from "node:crypto";

const header = encode({ alg: "HS256", typ: "JWT" });

/** A JSON Web Token with these claims, signed with HMAC SHA-256 (RFC 7515, appendix A.1). */
export function signJwt(claims: object, key: Uint8Array): string {
  const signed = `${header}.${encode(claims)}`;
  return `${signed}.${createHmac("sha256", key).update(signed).digest("base64url")}`;
}

/** What a token claims, whoever signed it; nothing where it is no JSON Web Token. */
export function claimsIn(token: string): Readonly<Record<string, unknown>> {
  const [, payload = ""] = token.split(".");
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, "base64url").toString());
    return typeof claims === "object" && claims !== null ? (claims as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString("base64url");
}
