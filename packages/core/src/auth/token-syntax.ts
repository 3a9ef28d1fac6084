import { AuthenticationError } from "../errors/status-errors.ts";

/** RFC 6750, section 2.1. Anything else could break out of the header. */
export function isToken(value: unknown): value is string {
  return typeof value === "string" && /^[A-Za-z0-9\-._~+/]+=*$/.test(value);
}

/** Refuses what cannot be a bearer token, without showing it. */
export function assertToken(value: unknown, origin: string): asserts value is string {
  if (isToken(value)) return;
  throw new AuthenticationError({
    code: "unauthenticated",
    message: `${origin} gave no bearer token: the value is empty or has characters that a token cannot have (RFC 6750). Pass the token alone, without "Bearer".`,
  });
}

/** A token's permissions; undefined when they are missing or not all of them printable text. */
export function readPermissions(value: unknown): readonly string[] | undefined {
  const known =
    Array.isArray(value) && value.every((entry) => typeof entry === "string" && /^[\x20-\x7e]+$/.test(entry));
  return known ? Object.freeze([...value]) : undefined;
}
