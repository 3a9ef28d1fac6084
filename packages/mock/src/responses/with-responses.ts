import { failureAnswer } from "../answers.ts";
import { messageOf } from "../errors.ts";
import type { HttpAnswer, HttpRequest } from "../exchange.ts";
import type { Handler } from "../handler.ts";
import type { Operation } from "../prism/operations.ts";
import type { Router } from "../router/router.ts";
import { targetOf } from "../router/target.ts";
import { checkResponse } from "./check.ts";
import type { KeptResponse, MockResponse } from "./mock-response.ts";
import type { ResponseRegistry } from "./registry.ts";

/** Wraps a handler so that the responses of a test come in the place of its answers. */
export function withResponses(handle: Handler, responses: ResponseRegistry, route: Router): Handler {
  return async (request) => {
    const operation = operationOf(request, route);
    if (operation === undefined || request.arrival?.isOver() === true) return handle(request);
    for (const kept of responses.for(operation)) {
      const answer = await answerOf(kept, request);
      if (answer === undefined) continue;
      responses.use(kept);
      return { answer, operation };
    }
    return handle(request);
  };
}

function operationOf(request: HttpRequest, route: Router): Operation | undefined {
  const target = targetOf(request);
  const match = typeof target === "string" ? undefined : route(request.method, target.segments);
  return match?.kind === "found" ? match.operation : undefined;
}

async function answerOf({ operation, response }: KeptResponse, request: HttpRequest): Promise<HttpAnswer | undefined> {
  if (typeof response !== "function") return toAnswer(response);
  try {
    const made = await response(toRequest(request));
    return made === undefined ? undefined : toAnswer(checkResponse(made));
  } catch (error) {
    return failureAnswer(500, `The function given to respond() for ${operation} failed: ${messageOf(error)}`);
  }
}

function toRequest({ method, url, headers, body }: HttpRequest): Request {
  const hasBody = body.length > 0 && method !== "GET" && method !== "HEAD";
  return new Request(`http://${headers.host ?? "localhost"}${url}`, { method, headers, ...(hasBody && { body }) });
}

function toAnswer({ status = 200, headers = {}, body }: MockResponse): HttpAnswer {
  const { type, bytes } = encoded(body);
  const given = Object.fromEntries(new Headers(headers));
  return { status, headers: { ...(type !== undefined && { "content-type": type }), ...given }, body: bytes };
}

function encoded(body: unknown): { readonly type?: string; readonly bytes: HttpAnswer["body"] } {
  if (body === undefined) return { bytes: new Uint8Array() };
  if (body instanceof Uint8Array) return { type: "application/octet-stream", bytes: new Uint8Array(body) };
  const encoder = new TextEncoder();
  if (typeof body === "string") return { type: "text/plain; charset=utf-8", bytes: encoder.encode(body) };
  return { type: "application/json", bytes: encoder.encode(JSON.stringify(body)) };
}
