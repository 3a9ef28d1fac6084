import { bodyLimitOf } from "../body-limit.ts";
import type { HttpHandler, HttpRequest, HttpResponse } from "../exchange.ts";
import { giveWayFor } from "../timers.ts";
import { deliveredBody } from "./delivered-body.ts";

/** `fetch`, as far as a client needs it. */
export type MockFetch = (input: Request | string | URL, init?: RequestInit) => Promise<Response>;

/** Methods whose requests say their length even without a body (RFC 9110, 8.6). */
const methodsWithBody = ["POST", "PUT", "PATCH"];

/** Responds to requests as a server would, without one: `fetch` whose every URL leads to the mock. */
export function fetchFrom(receive: () => HttpHandler): MockFetch {
  return async (input, init) => {
    const respond = receive();
    const request = new Request(input, init);
    const aborted = new Promise<never>((_, reject) => {
      request.signal.throwIfAborted();
      request.signal.addEventListener("abort", () => reject(request.signal.reason), { once: true });
    });
    const responded = toHttpRequest(request).then(respond);
    return toResponse(await Promise.race([responded, aborted]), request);
  };
}

async function toHttpRequest(request: Request): Promise<HttpRequest> {
  const { method } = request;
  const { host, pathname, search } = new URL(request.url);
  const bytes = new Uint8Array(await request.arrayBuffer());
  await giveWayFor(bytes);
  const hasLength = bytes.length > 0 || methodsWithBody.includes(method);
  const headers = {
    host,
    ...(hasLength && { "content-length": String(bytes.length) }),
    ...Object.fromEntries(request.headers),
  };
  const url = pathname + search;
  const isTooLong = bytes.length > bodyLimitOf({ url, headers });
  return {
    method,
    url,
    headers,
    body: isTooLong ? new Uint8Array() : bytes,
    ...(isTooLong && { truncated: true }),
  };
}

function toResponse({ status, headers, body, delivery }: HttpResponse, { method, signal }: Request): Response {
  if (delivery?.kind === "dropped") {
    const cause = Object.assign(new Error("The mock closed the connection"), { code: "ECONNRESET" });
    throw new TypeError("fetch failed", { cause });
  }
  const isEmpty = status === 204 || method === "HEAD";
  const length = status === 204 ? {} : { "content-length": String(body.length) };
  return new Response(isEmpty ? null : deliveredBody(body, delivery, signal), {
    status,
    headers: { ...headers, ...length },
  });
}
