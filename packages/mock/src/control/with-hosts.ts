import type { HttpHandler } from "../exchange.ts";
import { problemResponse } from "../json-responses.ts";
import { hostRefusal, type PageRules } from "./guard.ts";

/** Wraps a handler so that a page whose host name was made to mean this machine gets nothing, where CORS is off. */
export function withHosts(respond: HttpHandler, rules: PageRules): HttpHandler {
  return async (request) => {
    const refusal = hostRefusal(request, rules);
    if (refusal === undefined) return respond(request);
    return problemResponse({ type: "about:blank", title: "The mock refuses the host", status: 403, detail: refusal });
  };
}
