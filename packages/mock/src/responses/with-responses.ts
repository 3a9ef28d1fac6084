import { messageOf } from "../errors.ts";
import type { HttpRequest, HttpResponse } from "../exchange.ts";
import type { Handler } from "../handler.ts";
import { failureResponse } from "../json-responses.ts";
import type { Operation } from "../prism/operations.ts";
import type { Router } from "../router/router.ts";
import { targetOf } from "../router/target.ts";
import { checkResponse } from "./check.ts";
import type { KeptResponse, MockResponse } from "./mock-response.ts";
import type { ResponseRegistry } from "./registry.ts";

/** Wraps a handler so that the responses of a test replace its own. */
export function withResponses(handle: Handler, responses: ResponseRegistry, route: Router): Handler {
  return async (request) => {
    if (responses.isEmpty || request.arrival?.isOver() === true) return handle(request);
    const operation = operationOf(request, route);
    if (operation === undefined) return handle(request);
    for (const kept of responses.for(operation)) {
      if (!responses.take(kept)) continue;
      const response = await responseTo(kept, request);
      if (response !== undefined) return { response, operation };
      responses.putBack(kept);
    }
    return handle(request);
  };
}

function operationOf(request: HttpRequest, route: Router): Operation | undefined {
  const target = targetOf(request);
  const match = typeof target === "string" ? undefined : route(request.method, target.segments);
  return match?.kind === "found" ? match.operation : undefined;
}

async function responseTo(
  { operation, response }: KeptResponse,
  request: HttpRequest,
): Promise<HttpResponse | undefined> {
  if (typeof response !== "function") return toResponse(response);
  try {
    const made = await response(toRequest(request));
    return made === undefined ? undefined : toResponse(checkResponse(made));
  } catch (error) {
    return failureResponse(500, `The function given to respond() for ${operation} failed: ${messageOf(error)}`);
  }
}

function toRequest({ method, url, headers, body }: HttpRequest): Request {
  const hasBody = body.length > 0 && method !== "GET" && method !== "HEAD";
  return new Request(`http://${headers.host ?? "localhost"}${url}`, { method, headers, ...(hasBody && { body }) });
}

function toResponse({ status = 200, headers = {}, body }: MockResponse): HttpResponse {
  const { type, bytes } = encoded(body);
  const given = Object.fromEntries(new Headers(headers));
  return { status, headers: { ...(type !== undefined && { "content-type": type }), ...given }, body: bytes };
}

function encoded(body: unknown): { readonly type?: string; readonly bytes: HttpResponse["body"] } {
  if (body === undefined) return { bytes: new Uint8Array() };
  if (body instanceof Uint8Array) return { type: "application/octet-stream", bytes: new Uint8Array(body) };
  const encoder = new TextEncoder();
  if (typeof body === "string") return { type: "text/plain; charset=utf-8", bytes: encoder.encode(body) };
  return { type: "application/json", bytes: encoder.encode(JSON.stringify(body)) };
}
