import type { HttpRequest } from "../exchange.ts";
import { redactUrl } from "../secrets.ts";

/** A request target, taken apart. */
export interface Target {
  /** As received, without the query. */
  readonly path: string;
  /** The decoded segments of the path. */
  readonly segments: readonly string[];
  readonly query: URLSearchParams;
}

const targets = new WeakMap<HttpRequest, Target | string>();

/** The target of a request, or a sentence that says why it has none. Several ask for it; it is read once. */
export function targetOf(request: HttpRequest): Target | string {
  let target = targets.get(request);
  if (target === undefined) {
    target = parseTarget(request.url);
    targets.set(request, target);
  }
  return target;
}

/**
 * Takes a request target apart without a URL parser, which would read `//api/x` as a host and resolve `..`.
 * Returns a sentence instead when no path can be read from it.
 */
function parseTarget(url: string): Target | string {
  // A proxy is sent the absolute form (RFC 9112, 3.2.2).
  const [, path = "", query = ""] = /^([^?]*)\??(.*)$/s.exec(url.replace(/^https?:\/\/[^/?]*/i, "")) ?? [];
  let segments: string[];
  try {
    segments = path.slice(1).split("/").map(decodeURIComponent);
  } catch {
    return `The path ${redactUrl(path)} is not properly percent-encoded.`;
  }
  // Servers and clients resolve these, silently, into another path: a bug in whoever made the request.
  if (segments.includes(".") || segments.includes(".."))
    return `The path ${redactUrl(path)} has the segment "." or "..".`;
  return { path, segments, query: new URLSearchParams(query) };
}
