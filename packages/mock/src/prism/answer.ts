import type { IHttpResponse } from "@stoplight/prism-http";
import type { HttpAnswer } from "../exchange.ts";
import { isJson, parseMediaType } from "../media-type.ts";

/** Puts Prism's response on the wire. */
export function toAnswer({ statusCode, headers = {}, body }: IHttpResponse): HttpAnswer {
  // A documented header without an example comes as null.
  const sent = Object.entries(headers).filter(([, value]) => value !== null && value !== undefined);
  const named = Object.fromEntries(sent.map(([name, value]) => [name.toLowerCase(), String(value)]));
  return { status: statusCode, headers: named, body: serialize(body, named["content-type"]) };
}

function serialize(body: unknown, contentType = ""): HttpAnswer["body"] {
  if (body === undefined) return new Uint8Array();
  if (body instanceof Uint8Array) return new Uint8Array(body);
  const isText = typeof body === "string" && !isJson(parseMediaType(contentType));
  return new TextEncoder().encode(isText ? body : JSON.stringify(body));
}
