import type { CallContext } from "../errors/call-context.ts";

/** Passes a request on; resolves with the response. */
export type Next = (request: Request) => Promise<Response>;

/**
 * Wraps every attempt of every call, retries included: below openapi-fetch, above the token. It may add headers, read
 * the response or return one of its own. It never sees the token, and cannot change a call's company, path or origin:
 * what is sent is a copy of the request that it passes to `next`, checked after that.
 *
 * @example
 * ```ts
 * const trace: TransportMiddleware = (request, next, { attempt }) => {
 *   request.headers.set("x-attempt", String(attempt));
 *   return next(request);
 * };
 * const keepnet = createKeepnet({ auth: bearer("a-token"), middleware: [trace] });
 * console.log(typeof keepnet.GET);
 * ```
 */
export type TransportMiddleware = (request: Request, next: Next, context: CallContext) => Promise<Response>;

/** Nests the middlewares: the first is the outermost. */
export function compose(middlewares: readonly TransportMiddleware[], innermost: Next, context: CallContext): Next {
  return middlewares.reduceRight<Next>(
    (next, middleware) => (request) => middleware(request, next, context),
    innermost,
  );
}
