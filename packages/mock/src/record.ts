import type { HttpAnswer, HttpRequest } from "./exchange.ts";
import type { Handled, Handler } from "./handler.ts";
import { isJson, parseMediaType } from "./media-type.ts";
import { namedCompanies } from "./named-companies.ts";
import { warningHeader } from "./prism/warning.ts";
import type { ReceivedRequest } from "./received.ts";

const maxRequests = 1_000;
const maxBytes = 64 * 1024 * 1024;

/** Wraps a handler so that every request it answers is appended to `log`, of which only the last ones are kept. */
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
    bytes += request.bytes.length;
    while (log.length > maxRequests || (log.length > 1 && bytes > maxBytes)) bytes -= log.shift()?.bytes.length ?? 0;
    kept = log.length;
  };
  return async (request) => {
    const start = performance.now();
    const handled = await handle(request);
    const received = describe(request, handled, sequence++, performance.now() - start);
    keep(received);
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
  const warning = answer.headers[warningHeader];
  const companyId = namedCompanies(request, operation).find(({ place }) => place !== "path")?.id;
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
    ...reasonOf(answer),
    ...(warning !== undefined && { warning }),
    durationMs,
  };
}

/** Why a request was refused, by the answer's body. */
function reasonOf({ status, headers, body }: HttpAnswer): { readonly reason?: string } {
  if (status < 400) return {};
  const value = readBody(new TextDecoder().decode(body), headers["content-type"]);
  if (typeof value !== "object" || value === null) return {};
  const { validationMessages, message, error_description, error, detail } = value as Readonly<Record<string, unknown>>;
  const texts = [validationMessages, message, error_description, error, detail].flat();
  const reason = texts.find((text) => typeof text === "string" && text !== "") as string | undefined;
  return reason === undefined ? {} : { reason };
}

function readBody(text: string, contentType = ""): unknown {
  if (!isJson(parseMediaType(contentType))) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
