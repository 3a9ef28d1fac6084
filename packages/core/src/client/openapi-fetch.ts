import type { Middleware } from "openapi-fetch";
import { ownBody, readable } from "../transport/body.ts";
import type { CallState } from "../transport/call-state.ts";
import { buildPreview, type Draft, draftOf } from "../transport/draft.ts";
import type { Exchange } from "../transport/exchange.ts";
import { send } from "../transport/send.ts";
import type { ClientContext } from "./client-context.ts";

interface Outgoing {
  readonly path: string;
  readonly params: object;
  /** With its query. */
  readonly url: string;
  readonly draft: Omit<Draft, "source" | "headers"> & { readonly headers: object };
  /** The middlewares of openapi-fetch for this call. */
  readonly middleware: readonly Middleware[] | undefined;
}

/** Returned to openapi-fetch instead of the response, so that it reads no body: each attempt reads its own body. */
const nothingToRead = new Response(null, { status: 204 });

const noQuery = () => "";

/** The option that connects {@link DraftRequest} to the call. openapi-fetch copies no symbols to a request. */
const makeRequest = Symbol("makeRequest");

interface DraftInit {
  readonly headers: Headers;
  readonly [makeRequest]: (source: string, headers: Headers) => Request | Draft;
}

/**
 * The constructor that openapi-fetch calls for its requests. One for all calls, because V8 retains what a constructor
 * refers to.
 */
export function DraftRequest(source: string, init: DraftInit): Request | Draft {
  return init[makeRequest](source, init.headers);
}
// openapi-fetch checks whether a middleware returned an instance
DraftRequest.prototype = Request.prototype;

/**
 * Lets openapi-fetch merge the headers and run its middlewares, then sends the resulting request. Without middlewares,
 * the only Request is the one that is sent.
 */
export async function sendThroughOpenapiFetch(
  { http, middlewares, transport }: ClientContext,
  call: CallState,
  { path, params, url, draft: given, middleware }: Outgoing,
): Promise<Exchange> {
  const all = middleware ? [...middlewares, ...middleware] : middlewares;
  let draft: Draft;
  let made: Request | undefined;
  let exchanged: Exchange | undefined;
  let final: Response | undefined;

  const make = (source: string, merged: Headers) => {
    draft = { ...given, source, headers: merged };
    if (all.length === 0) return draft;
    made = buildPreview(draft, call.operation);
    return made;
  };
  const keep = (response: Response) => {
    final = response;
    return nothingToRead;
  };
  /** A stand-in for a falsy error, which openapi-fetch would take for no error. */
  let falsy: { readonly error: unknown } | undefined;
  const sending = http.request(given.method, path, {
    params,
    headers: given.headers,
    parseAs: call.rules.parseAs,
    querySerializer: noQuery,
    pathSerializer: () => url,
    [makeRequest]: make,
    fetch: async (request: Request) => {
      try {
        exchanged = await send(made ? await draftOf(request, made, draft) : draft, call, transport);
      } catch (error) {
        if (!error) falsy = { error };
        throw error || falsy;
      }
      return made ? readable(exchanged.response, exchanged.body, call.companyId) : nothingToRead;
    },
    middleware: all.length > 0 ? watched(all, keep) : undefined,
  });
  await sending.catch((error: unknown) => {
    throw error === falsy && falsy ? falsy.error : error;
  });
  if (!final) return exchanged as unknown as Exchange;
  return { response: final, body: await ownBody(final, call) };
}

/** Wraps middlewares so that their last response is kept, and openapi-fetch does not read it. */
function watched(middlewares: readonly Middleware[], keep: (response: Response) => Response): Middleware[] {
  // the first middleware is the last to see the response
  return [
    { onResponse: ({ response }) => keep(response) },
    ...middlewares.map(
      (middleware): Middleware => ({
        onResponse: (given) => middleware.onResponse?.(given),
        onError: (given) => middleware.onError?.(given),
        onRequest: async (given) => {
          const result = await middleware.onRequest?.(given);
          return result instanceof Response ? keep(result) : result;
        },
      }),
    ),
  ];
}
