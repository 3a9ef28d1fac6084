import { isReplayableBody, type ReplayableBody } from "../encoding/replayable-body.ts";
import { invalidCall } from "../errors/refusals.ts";

/** What a request is built from, once for each attempt: no body is ever copied or read back from a request. */
export interface Draft {
  /** The URL, or the request that a middleware put in place of the one it was given. */
  readonly source: string | Request;
  readonly method: string;
  readonly headers: Headers;
  readonly body: BodyInit | ReplayableBody | null | undefined;
  /** The signal, and what the caller set of fetch's other options. */
  readonly init: RequestInit;
}

/** Makes a request that nobody else holds. What the platform cannot send is refused, with its reason. */
export function buildRequest({ source, method, headers, body: content, init }: Draft, operation: string): Request {
  const body = isReplayableBody(content) ? content.open() : content;
  const settings: RequestInit & { duplex?: "half" } = { ...init, method, headers };
  // a platform that follows redirects carries the Company ID and the body to any origin
  settings.redirect = "manual";
  // an HTTP cache goes by the URL, so it would return the response of one company to another; workerd has none
  if ("cache" in Request.prototype) settings.cache = "no-store";
  if (body !== undefined) settings.body = body;
  if (body instanceof ReadableStream) settings.duplex = "half";
  try {
    return new Request(source, settings);
  } catch (cause) {
    throw invalidCall(operation, "Its options or its body cannot be sent.", `${cause}`);
  }
}

/**
 * A request for middlewares to look at and change. Its signal is that of the call, and not one that follows it: that
 * costs more than the rest of the request, and this one is not sent.
 */
export function buildPreview(draft: Draft, operation: string): Request {
  const { signal, ...init } = draft.init;
  return Object.defineProperty(buildRequest({ ...draft, init }, operation), "signal", { value: signal });
}

/** Whether a request can be sent more than once: a stream can be read only once. */
export function isReplayable({ body }: Draft): boolean {
  return isReplayableBody(body) ? body.isReplayable : !(body instanceof ReadableStream);
}

/**
 * The draft of the request that a middleware passes on. Its headers are copied at once, so that nothing that the
 * middleware does to them later is sent. `made` is the request that the middleware was given, whose body is known; the
 * body of any other is read.
 */
export async function draftOf(request: Request, made: Request, draft: Draft): Promise<Draft> {
  const headers = new Headers(request.headers);
  const isStream = draft.body instanceof ReadableStream;
  const body = isStream ? request.body : request === made ? draft.body : await bodyOf(request);
  // the platform writes the boundary of a form that it encodes
  if (body instanceof FormData) headers.delete("content-type");
  return request === made
    ? { ...draft, headers, body }
    : { ...draft, source: request, method: request.method, headers, body };
}

async function bodyOf(request: Request): Promise<Draft["body"]> {
  if (/^multipart\/form-data/i.test(request.headers.get("content-type") ?? "")) return request.formData();
  const bytes = await request.arrayBuffer();
  return bytes.byteLength > 0 || request.body ? bytes : null;
}
