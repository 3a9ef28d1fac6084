/** The lifetime to assume when an answer names none that can be used. A 401 renews the token anyway. Milliseconds. */
const assumed = 60_000;

/** No token is used for longer without asking again, whatever it says of itself. Milliseconds. */
export const longestLifetime = 24 * 60 * 60_000;

/** The lifetime in milliseconds by an answer's `expires_in`, in seconds (RFC 6749, section 5.1: it may be missing). */
export function lifetimeOf(expiresIn: unknown): number {
  const seconds = typeof expiresIn === "string" && /^\d+(\.\d+)?$/.test(expiresIn) ? Number(expiresIn) : expiresIn;
  if (typeof seconds !== "number" || !(seconds > 0)) return assumed;
  return Math.min(seconds * 1000, longestLifetime);
}
