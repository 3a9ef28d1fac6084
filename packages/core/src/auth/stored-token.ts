import { type HeldToken, hold, lastSeconds } from "./token.ts";
import { longestLifetime } from "./token-lifetime.ts";
import { isToken, readPermissions } from "./token-syntax.ts";

/** The text of a token for a store. Processes share no monotonic clock, so it names the time of day. */
export function writeStored({ value, permissions }: HeldToken, lifetime: number): string {
  return JSON.stringify({ token: value, expiresAt: Date.now() + lifetime, permissions });
}

/** Reads what a store gives; undefined when there is none, when it is not ours, or when it is about to expire. */
export function readStored(text: string | null | undefined): HeldToken | undefined {
  try {
    const { token, expiresAt, permissions } = JSON.parse(String(text)) as Record<string, unknown>;
    if (!isToken(token) || typeof expiresAt !== "number") return undefined;
    const lifetime = Math.min(expiresAt - Date.now(), longestLifetime);
    if (lifetime <= lastSeconds) return undefined;
    return hold({ value: token, lifetime, permissions: readPermissions(permissions) }, performance.now(), false);
  } catch {
    return undefined;
  }
}
