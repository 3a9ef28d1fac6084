import { isReplayableBody, type ReplayableBody } from "../encoding/replayable-body.ts";
import { invalidCall } from "../errors/refusals.ts";

/** What a request is built from, once for each attempt: no body is ever copied or read back from a request. */
export interface Draft {
  /** The URL, or the request with which a middleware replaced the one it got. */
  readonly source: string | Request;
  readonly method: string;
  readonly headers: Headers;
  readonly body: BodyInit | ReplayableBody | null | undefined;
  /** The signal, and the caller's other options for fetch. */
  readonly init: RequestInit;
}

/** Makes a request that nobody else holds. Refuses what the platform cannot send, with the platform's reason. */
export function buildRequest({ source, method, headers, body: content, init }: Draft, operation: string): Request {
  const body = isReplayableBody(content) ? content.open() : content;
  // a platform that follows redirects sends the Company ID and the body to any origin
  const settings: RequestInit & { duplex?: "half" } = { ...init, method, headers, redirect: "manual" };
  // the key of an HTTP cache is the URL, so it would return one company's response to another; workerd has no cache
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
 * A request that middlewares can read and change. It is not sent. Its signal is that of the call: one that follows it
 * would cost more than the rest of the request.
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
 * The draft of the request that a middleware passes on. Its headers are copied at once, so that later changes are
 * not sent. `made` is the request that the middleware got, whose body is known. The body of any other request is read.
 */
export async function draftOf(request: Request, made: Request, draft: Draft): Promise<Draft> {
  const headers = new Headers(request.headers);
  const isStream = draft.body instanceof ReadableStream;
  const body = isStream ? request.body : request === made ? draft.body : await bodyOf(request);
  // the platform sets the boundary of a form that it encodes
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
