import { methods } from "@keepnet/document";
import type { HttpHandler, HttpRequest, HttpResponse } from "../exchange.ts";

const allowedMethods = methods.map((method) => method.toUpperCase()).join(", ");

/**
 * Lets pages call the mock and read every header of its responses.
 *
 * @param origin - of the pages; `*`, the default, for any
 */
export function withCors(respond: HttpHandler, origin = "*"): HttpHandler {
  return async (request) => {
    if (isPreflight(request)) return preflightResponse(request, origin);
    const { headers, ...rest } = await respond(request);
    // Wildcards suffice: the API is called with a token in a header, never with cookies.
    return {
      ...rest,
      headers: {
        ...headers,
        "access-control-allow-origin": origin,
        "access-control-expose-headers": "*",
        ...(origin !== "*" && { vary: "origin" }),
      },
    };
  };
}

function isPreflight({ method, headers }: HttpRequest): boolean {
  return method === "OPTIONS" && headers.origin !== undefined && "access-control-request-method" in headers;
}

function preflightResponse({ headers }: HttpRequest, origin: string): HttpResponse {
  const names = headers["access-control-request-headers"];
  return {
    status: 204,
    headers: {
      "access-control-allow-origin": origin,
      "access-control-allow-methods": allowedMethods,
      // Named one by one, because the wildcard does not cover Authorization.
      ...(names !== undefined && { "access-control-allow-headers": names }),
      "access-control-max-age": "600",
      vary: origin === "*" ? "access-control-request-headers" : "origin, access-control-request-headers",
    },
    body: new Uint8Array(),
  };
}
