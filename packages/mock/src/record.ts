import { redact } from "./control/redact.ts";
import type { HttpRequest, HttpResponse } from "./exchange.ts";
import type { Handled, Handler } from "./handler.ts";
import { excessOf } from "./json-text.ts";
import { isJson, parseMediaType } from "./media-type.ts";
import { companyOf } from "./named-companies.ts";
import { warningHeader } from "./prism/warning.ts";
import type { ReceivedRequest, UnredactedRequest } from "./received.ts";
import { own } from "./timers.ts";

const maxRequests = 1_000;
const maxBytes = 64 * 1024 * 1024;

/** What an entry takes besides its texts and bytes, roughly. */
const overhead = 1_024;

/** Wraps a handler so that every request it handles is appended to `log`, of which only the last ones are kept. */
export function recordRequests(
  handle: Handler,
  log: ReceivedRequest[],
  onRequest: (request: ReceivedRequest) => void = () => undefined,
): Handler {
  let sequence = 0;
  let kept = 0;
  let bytes = 0;
  const keep = (request: ReceivedRequest): void => {
    // Whoever holds the log may have forgotten some.
    if (log.length !== kept) bytes = totalBytes(log);
    log.push(request);
    bytes += sizeOf(request);
    while (log.length > maxRequests || (log.length > 1 && bytes > maxBytes)) bytes -= totalBytes(log.splice(0, 1));
    kept = log.length;
  };
  return async (request) => {
    const start = own.now();
    const handled = await handle(request);
    const received = receivedOf(request, handled, sequence++, own.now() - start);
    if (request.arrival?.isOver() !== true) keep(received);
    // Apart from the response: a listener that throws is an uncaught exception, as with any event.
    own.queueMicrotask(() => onRequest(received));
    return handled;
  };
}

/** What is told of a request and its response. */
export function receivedOf(
  request: HttpRequest,
  handled: Handled,
  sequence: number,
  durationMs: number,
): ReceivedRequest {
  return redact(describe(request, handled, sequence, durationMs));
}

function totalBytes(log: readonly ReceivedRequest[]): number {
  return log.reduce((total, request) => total + sizeOf(request), 0);
}

/** The memory that an entry takes: its bytes, and at worst two for each character. What its body means is not kept. */
function sizeOf(request: ReceivedRequest): number {
  const { bytes, url, headers, reason = "" } = request.unredacted();
  let texts = 0;
  for (const name in headers) texts += name.length + (headers[name]?.length ?? 0);
  return overhead + bytes.length + 2 * (2 * url.length + texts + reason.length);
}

function describe(
  request: HttpRequest,
  { response, operation }: Handled,
  sequence: number,
  durationMs: number,
): UnredactedRequest {
  const { method, url, headers, body: bytes } = request;
  const warning = response.headers[warningHeader];
  const companyId = companyOf(request, operation).given;
  return {
    sequence,
    method,
    path: url.replace(/\?.*$/s, ""),
    url,
    headers,
    get body() {
      return bytes.length > 0 ? readBody(bytes, headers["content-type"]) : undefined;
    },
    bytes,
    ...(companyId !== undefined && { companyId }),
    ...(operation?.iid !== undefined && { operationId: operation.iid }),
    status: response.status,
    ...reasonOf(response),
    ...(warning !== undefined && { warning }),
    durationMs,
  };
}

/** Why a request was refused, by the response's body. */
function reasonOf({ status, headers, body }: HttpResponse): { readonly reason?: string } {
  if (status < 400) return {};
  const value = readBody(body, headers["content-type"]);
  if (typeof value !== "object" || value === null) return {};
  const { validationMessages, message, error_description, error, detail } = value as Readonly<Record<string, unknown>>;
  const texts = [validationMessages, message, error_description, error, detail].flat();
  const reason = texts.find((text) => typeof text === "string" && text !== "") as string | undefined;
  return reason === undefined ? {} : { reason };
}

function readBody(bytes: Uint8Array, contentType = ""): unknown {
  const text = new TextDecoder().decode(bytes);
  if (!isJson(parseMediaType(contentType)) || excessOf(bytes) !== undefined) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
