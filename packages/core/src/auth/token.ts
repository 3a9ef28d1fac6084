import { tokenOperation } from "@keepnet/openapi/facts";
import type { CallContext } from "../errors/call-context.ts";
import { AuthenticationError } from "../errors/status-errors.ts";

/** A token from the token endpoint or a store. */
export interface Token {
  readonly value: string;
  /** In milliseconds. */
  readonly lifetime: number;
  /** The operations that it may call, such as `companies/search|POST`; undefined when they are not known. */
  readonly permissions: readonly string[] | undefined;
}

/** A token in use. Its times are on the monotonic clock, so a change of the system clock has no effect on it. */
export interface HeldToken extends Token {
  /** False for a token that another process requested. */
  readonly minted: boolean;
  readonly obtainedAt: number;
  /** From this time, a call starts the renewal and continues with this token. */
  readonly renewAt: number;
  /** From this time, a call waits for the next token: this one may expire on the way to the API. */
  readonly waitAt: number;
  readonly expiresAt: number;
}

/** The context of the token request, for its errors. It is not an attempt of any call. */
export const tokenContext: CallContext = { operation: tokenOperation.key, companyId: undefined, attempt: 0 };

/** A token that expires within this time may expire on the way to the API. Milliseconds. */
export const lastSeconds = 5_000;

/** The maximum lifetime of a token, whatever the response states. Milliseconds. */
export const maxLifetime = 24 * 60 * 60_000;

/** The lifetime for a response without a usable one. A 401 renews the token anyway. Milliseconds. */
const assumedLifetime = 60_000;

/**
 * The lifetime in milliseconds, from the `expires_in` of a response in seconds (RFC 6749, section 5.1: it may be
 * missing).
 */
export function lifetimeOf(expiresIn: unknown): number {
  const seconds = typeof expiresIn === "string" && /^\d+(\.\d+)?$/.test(expiresIn) ? Number(expiresIn) : expiresIn;
  if (typeof seconds !== "number" || !(seconds > 0)) return assumedLifetime;
  return Math.min(seconds * 1000, maxLifetime);
}

/**
 * Sets the times of a token whose lifetime counts from `start`. The renewal is at a random point between 80 and 90
 * percent of it, so that processes that started together do not renew together, and find a renewed token in a shared
 * store.
 */
export function scheduleRenewal(token: Token, start: number, minted: boolean): HeldToken {
  const { lifetime } = token;
  const expiresAt = start + lifetime;
  return {
    ...token,
    minted,
    obtainedAt: performance.now(),
    renewAt: start + lifetime * (0.8 + Math.random() / 10),
    waitAt: expiresAt - Math.min(lastSeconds, lifetime / 10),
    expiresAt,
  };
}

/** Whether a value is a token by RFC 6750, section 2.1. Any other value could inject a header. */
export function isToken(value: unknown): value is string {
  return typeof value === "string" && /^[\w.~+/-]+=*$/.test(value);
}

/** Throws for a value that cannot be a bearer token, without showing it. */
export function assertToken(value: unknown, origin: string): asserts value is string {
  if (isToken(value)) return;
  throw new AuthenticationError({
    code: "unauthenticated",
    message: `${origin} returned no bearer token: the value is empty or has characters that a token cannot have (RFC 6750). Pass the token alone, without "Bearer".`,
  });
}

/** The permissions of a token; undefined when they are missing, or when one of them is not printable text. */
export function readPermissions(value: unknown): readonly string[] | undefined {
  const known = Array.isArray(value) && value.every((entry) => typeof entry === "string" && /^[ -~]+$/.test(entry));
  return known ? Object.freeze([...value]) : undefined;
}
