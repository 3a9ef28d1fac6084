import type { KeepnetError } from "../errors/keepnet-error.ts";

const retryableStatuses = [408, 429, 500, 502, 503, 504];

/** Whether an answer may be followed by another attempt. 429 alone proves that the server did nothing. */
export function mayRetryStatus(status: number, repeatable: boolean): boolean {
  return status === 429 || (repeatable && retryableStatuses.includes(status));
}

/** Whether a missing answer may be followed by another attempt. */
export function mayRetryFailure(error: KeepnetError, repeatable: boolean): boolean {
  const { code, status = 0, attempts } = error;
  if (!attempts && retryableStatuses.includes(status)) return true;
  return code === "connection_failed" && (repeatable || wasNeverSent(error));
}

/** Whether the call surely did not reach the API: it got no token, or no connection came about. */
export function wasNeverSent({ attempts, cause }: KeepnetError): boolean {
  return !attempts || hasNoConnection(cause);
}

/** Where the runtime says that the connection was refused, or that the name is unknown. */
function hasNoConnection(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, cause } = error as { code?: string; cause?: unknown };
  return /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ConnectionRefused)$/.test(code ?? "") || hasNoConnection(cause);
}

/** `Retry-After` in milliseconds from now; seconds or a date (RFC 9110, section 10.2.3). */
export function retryAfterOf(headers: Headers): number | undefined {
  const value = headers.get("retry-after") ?? "";
  const delay = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isFinite(delay) ? Math.max(0, delay) : undefined;
}

/** Full jitter: anything up to the exponential bound, so that clients that failed together do not return together. */
export function backoff(attempt: number, base: number, cap: number): number {
  return Math.random() * Math.min(cap, base * 2 ** (attempt - 1));
}
