import { AuthenticationError } from "../errors/status-errors.ts";

/** RFC 6750, section 2.1. Anything else could break out of the header. */
const b64token = /^[A-Za-z0-9\-._~+/]+=*$/;

/** Refuses what cannot be a bearer token, without showing it. */
export function assertToken(value: unknown, origin: string): asserts value is string {
  if (typeof value === "string" && b64token.test(value)) return;
  throw new AuthenticationError({
    code: "unauthenticated",
    message: `${origin} gave no bearer token: the value is empty or has characters that a token cannot have (RFC 6750). Pass the token alone, without "Bearer".`,
  });
}
