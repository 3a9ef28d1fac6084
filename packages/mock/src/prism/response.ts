import type { IHttpResponse } from "@stoplight/prism-http";
import type { Bytes, HttpResponse } from "../exchange.ts";
import { isJson, parseMediaType } from "../media-type.ts";

/** Puts Prism's response on the wire. */
export function toResponse({ statusCode, headers = {}, body }: IHttpResponse): HttpResponse {
  // A documented header without an example comes as null.
  const sent = Object.entries(headers).filter(([, value]) => value !== null && value !== undefined);
  const named = Object.fromEntries(sent.map(([name, value]) => [name.toLowerCase(), String(value)]));
  return { status: statusCode, headers: named, body: serialize(body, named["content-type"]) };
}

function isBytes(body: unknown): body is Bytes {
  return body instanceof Uint8Array && body.buffer instanceof ArrayBuffer;
}

function serialize(body: unknown, contentType = ""): HttpResponse["body"] {
  if (body === undefined) return new Uint8Array();
  if (isBytes(body)) return body;
  const isText = typeof body === "string" && !isJson(parseMediaType(contentType));
  return new TextEncoder().encode(isText ? body : JSON.stringify(body));
}
