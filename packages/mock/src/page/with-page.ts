import { readFile } from "node:fs/promises";
import type { HttpHandler, HttpRequest, HttpResponse } from "../exchange.ts";
import { jsonResponse } from "../json-responses.ts";
import { packageFolder, version } from "../manifest.ts";
import { targetOf } from "../router/target.ts";
import { withCodeSamples } from "./with-code-samples.ts";

/** Built from the folder `client` and Scalar; see `build/page.ts`. */
const folder = new URL("dist/page/client/", packageFolder);

const files: Readonly<Record<string, readonly [file: string, mediaType: string]>> = {
  "/": ["index.html", "text/html; charset=utf-8"],
  "/__mock/page/page.css": ["page.css", "text/css; charset=utf-8"],
  "/__mock/page/page.js": ["page.js", "text/javascript; charset=utf-8"],
  "/__mock/page/scalar.js": ["scalar.js", "text/javascript; charset=utf-8"],
};

/** Scalar puts its styles into the page by itself, and its icons are `data:` URLs. Nothing comes from elsewhere. */
const policy =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; frame-ancestors 'none'";

/**
 * Wraps a handler so that a browser finds the API reference at `/`, with the document that is served, and whoever waits
 * for the mock to start finds `/__mock/health`. Neither tells anything of what the mock holds.
 */
export function withPage(respond: HttpHandler, document: object): HttpHandler {
  return async (request) => {
    const target = targetOf(request);
    const path = typeof target === "string" ? undefined : target.path;
    if (path === undefined || (request.method !== "GET" && request.method !== "HEAD")) return respond(request);
    if (path === "/__mock/health") return jsonResponse(200, { status: "ok", version }, uncached);
    if (path === "/__mock/openapi.json") return jsonResponse(200, withCodeSamples(document, originOf(request)));
    const [file, mediaType] = Object.hasOwn(files, path) ? (files[path] ?? []) : [];
    if (file === undefined || mediaType === undefined) return respond(request);
    return pageResponse(await readFile(new URL(file, folder)), mediaType);
  };
}

/** Where the request went, for programs that are to go there too. */
function originOf({ headers }: HttpRequest): string {
  return `http://${headers.host ?? "127.0.0.1:4010"}`;
}

const uncached = { "content-type": "application/json", "cache-control": "no-store" };

function pageResponse(body: Buffer, mediaType: string): HttpResponse {
  const headers = {
    "content-type": mediaType,
    "content-security-policy": policy,
    "cache-control": "no-cache",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
  };
  return { status: 200, headers, body: new Uint8Array(body) };
}
