import { tokenOperation } from "@keepnet/openapi/facts";
import type { KeepnetError } from "../errors/keepnet-error.ts";

const retryableStatuses = new Set([408, 429, 500, 502, 503, 504]);

/** Whether an answer may be followed by another attempt. 429 alone proves that the server did nothing. */
export function mayRetryStatus(status: number, repeatable: boolean): boolean {
  return status === 429 || (repeatable && retryableStatuses.has(status));
}

/** Whether a missing answer may be followed by another attempt. */
export function mayRetryFailure(error: KeepnetError, repeatable: boolean): boolean {
  if (isOfToken(error) && retryableStatuses.has(error.status ?? 0)) return true;
  return error.code === "connection_failed" && (repeatable || wasNeverSent(error));
}

/** Whether the call surely did not reach the API: it got no token, or no connection came about. */
export function wasNeverSent(error: KeepnetError): boolean {
  return isOfToken(error) || hasNoConnection(error.cause);
}

function isOfToken({ operation }: KeepnetError): boolean {
  return operation === tokenOperation.key;
}

/** Where the runtime says that the connection was refused, or that the name is unknown. */
function hasNoConnection(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = String((error as { code?: unknown }).code);
  return /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ConnectionRefused)$/.test(code) || hasNoConnection(error.cause);
}

/** `Retry-After` in milliseconds from now; seconds or a date (RFC 9110, section 10.2.3). */
export function retryAfterOf(headers: Headers): number | undefined {
  const value = headers.get("retry-after");
  if (!value) return undefined;
  const delay = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isFinite(delay) ? Math.max(0, delay) : undefined;
}

/** Full jitter: anything up to the exponential bound, so that clients that failed together do not return together. */
export function backoff(attempt: number, base: number, cap: number): number {
  return Math.random() * Math.min(cap, base * 2 ** (attempt - 1));
}
