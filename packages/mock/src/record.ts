import type { HttpRequest } from "./exchange.ts";
import type { Handled, Handler } from "./handler.ts";
import { isJson, parseMediaType } from "./media-type.ts";
import type { ReceivedRequest } from "./received.ts";
import { parseTarget } from "./router/target.ts";

const maxRequests = 1_000;
const maxBytes = 64 * 1024 * 1024;

/** Wraps a handler so that every request it answers is appended to `log`, of which only the last ones are kept. */
export function recordRequests(
  handle: Handler,
  log: ReceivedRequest[],
  onRequest: (request: ReceivedRequest) => void = () => undefined,
): Handler {
  let sequence = 0;
  return async (request) => {
    const start = performance.now();
    const handled = await handle(request);
    const received = describe(request, handled, sequence++, performance.now() - start);
    log.push(received);
    while (log.length > maxRequests || (log.length > 1 && totalBytes(log) > maxBytes)) log.shift();
    // Apart from the answer: a listener that throws is an uncaught exception, as with any event.
    queueMicrotask(() => onRequest(received));
    return handled;
  };
}

function totalBytes(log: readonly ReceivedRequest[]): number {
  return log.reduce((total, { bytes }) => total + bytes.length, 0);
}

function describe(
  request: HttpRequest,
  { answer, operation }: Handled,
  sequence: number,
  durationMs: number,
): ReceivedRequest {
  const { method, url, headers, body: bytes } = request;
  const target = parseTarget(url);
  const query = typeof target === "string" ? undefined : target.query;
  const companyId = headers["x-keepnet-company-id"] ?? query?.get("companyId") ?? undefined;
  return {
    sequence,
    method,
    path: url.replace(/\?.*$/s, ""),
    url,
    headers,
    body: bytes.length > 0 ? readBody(new TextDecoder().decode(bytes), headers["content-type"]) : undefined,
    bytes,
    ...(companyId !== undefined && { companyId }),
    ...(operation?.iid !== undefined && { operationId: operation.iid }),
    status: answer.status,
    durationMs,
  };
}

function readBody(text: string, contentType = ""): unknown {
  if (!isJson(parseMediaType(contentType))) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
