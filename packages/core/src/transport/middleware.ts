/** What a transport middleware knows of the attempt it wraps. */
export interface TransportContext {
  /** Method and path template, as in `GET /api/roles`. */
  readonly operation: string;
  /** The Company ID that the call carries; undefined when it carries none. */
  readonly companyId: string | undefined;
  /** Which sending of the request this is, counted from 1. */
  readonly attempt: number;
}

/** Sends a request on; gives the answer. */
export type Next = (request: Request) => Promise<Response>;

/**
 * Wraps every attempt of every call, retries included: below openapi-fetch, above the token. It may add headers, look at
 * the answer or give one itself. It never sees the token, and cannot change a call's company, path or origin.
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
export type TransportMiddleware = (request: Request, next: Next, context: TransportContext) => Promise<Response>;

/** Middlewares as an onion: the first is the outermost. */
export function compose(middlewares: readonly TransportMiddleware[], innermost: Next, context: TransportContext): Next {
  return middlewares.reduceRight<Next>(
    (next, middleware) => (request) => middleware(request, next, context),
    innermost,
  );
}
