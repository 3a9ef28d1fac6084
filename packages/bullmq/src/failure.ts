import { isKeepnetError, type KeepnetErrorCode } from "@keepnet/core";

/** Codes of errors that the next attempt would have again. */
const finalCodes = new Set<KeepnetErrorCode>([
  "forbidden",
  "invalid_call",
  "invalid_client",
  "invalid_options",
  "invalid_scope",
  "not_found",
  "opaque_token",
  "unauthenticated",
]);

/** When the API asks the whole fleet to wait and does not say how long. Milliseconds. */
const defaultHold = 1_000;
const maxHold = 3_600_000;

/** What follows from the error of a company's work. */
export type Failure =
  /** It would happen again. */
  | { readonly kind: "final" }
  /** The API is busy (429, 503): all workers wait for so many milliseconds. */
  | { readonly kind: "hold"; readonly delay: number }
  /** It may be temporary. */
  | { readonly kind: "retry" };

export function failureOf(error: unknown): Failure {
  if (!isKeepnetError(error)) return { kind: "retry" };
  if (error.status === 429 || error.status === 503) {
    return { kind: "hold", delay: Math.min(maxHold, Math.max(1, Math.ceil(error.retryAfter ?? defaultHold))) };
  }
  return { kind: finalCodes.has(error.code) ? "final" : "retry" };
}

/** The text that BullMQ keeps of an error: its code in brackets, then its message. */
export function describe(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return isKeepnetError(error) ? `[${error.code}] ${message}` : message;
}

/** The code in a text of {@link describe}; `other` for an error that is not of `@keepnet/core`. */
export function codeOf(reason: string): string {
  return /^\[([a-z_]+)\] /.exec(reason)?.[1] ?? "other";
}
