import type { ReceivedRequest } from "../received.ts";

/** A request as one line of JSON, without its query, headers and body, where secrets could be. */
export function requestJson(request: ReceivedRequest): string {
  const { method, path, companyId, operationId, status, durationMs, reason, warning } = request;
  const time = new Date().toISOString();
  return `${JSON.stringify({ event: "request", time, method, path, companyId, operationId, status, durationMs, reason, warning })}\n`;
}
