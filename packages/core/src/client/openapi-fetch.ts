import type { Middleware } from "openapi-fetch";
import { ownBody, readable } from "../transport/body.ts";
import type { CallState } from "../transport/call-state.ts";
import { buildPreview, type Draft, draftOf } from "../transport/draft.ts";
import type { Exchange } from "../transport/exchange.ts";
import { send } from "../transport/send.ts";
import type { ClientContext } from "./client-context.ts";
import type { EncodedCall } from "./encode-call.ts";

interface Outgoing {
  readonly path: string;
  readonly params: object;
  /** With its query. */
  readonly url: string;
  readonly draft: Omit<Draft, "source" | "headers"> & { readonly headers: EncodedCall["headers"] };
  /** The middlewares of openapi-fetch for this call. */
  readonly middleware: readonly Middleware[] | undefined;
}

/** Returned to openapi-fetch instead of the response, so that it reads no body: each attempt reads its own body. */
const nothingToRead = new Response(null, { status: 204 });

/** For the URL that openapi-fetch makes, which {@link PreviewRequest} ignores. */
const unused = () => "";

/** The option that connects {@link PreviewRequest} to the call. openapi-fetch copies no symbols to a request. */
const makeRequest = Symbol("makeRequest");

interface PreviewInit {
  readonly headers: Headers;
  readonly [makeRequest]: (headers: Headers) => Request;
}

/**
 * The constructor that openapi-fetch calls for its requests. One for all calls, because V8 retains what a constructor
 * refers to.
 */
export function PreviewRequest(_url: string, init: PreviewInit): Request {
  return init[makeRequest](init.headers);
}
// openapi-fetch checks whether a middleware returned an instance
PreviewRequest.prototype = Request.prototype;

/** Sends a call. openapi-fetch runs its own kind of middlewares, and has nothing to do in a call without any. */
export function sendCall(context: ClientContext, call: CallState, outgoing: Outgoing): Promise<Exchange> {
  const { middlewares, transport } = context;
  const { url, draft, middleware } = outgoing;
  if (middlewares.length > 0 || middleware?.length) return sendThroughOpenapiFetch(context, call, outgoing);
  return send({ ...draft, source: url, headers: headersOf(draft.headers) }, call, transport);
}

async function sendThroughOpenapiFetch(
  { http, middlewares, transport }: ClientContext,
  call: CallState,
  { path, params, url, draft: given, middleware = [] }: Outgoing,
): Promise<Exchange> {
  let draft: Draft;
  let made: Request;
  const last = {} as { response: Response };
  const keep = (response: Response) => {
    last.response = response;
    return nothingToRead;
  };
  /** Stands in for a falsy error, which openapi-fetch would take for no error. */
  const thrown: { error?: unknown } = {};
  const sending = http.request(given.method, path, {
    params,
    headers: given.headers,
    parseAs: call.rules.parseAs,
    querySerializer: unused,
    pathSerializer: unused,
    [makeRequest]: (headers: Headers) => {
      draft = { ...given, source: url, headers };
      made = buildPreview(draft, call.operation);
      return made;
    },
    fetch: async (request: Request) => {
      try {
        const { response, body } = await send(await draftOf(request, made, draft), call, transport);
        return readable(response, body, call.companyId);
      } catch (error) {
        thrown.error = error;
        throw error || thrown;
      }
    },
    middleware: watched([...middlewares, ...middleware], keep),
  });
  await sending.catch((error: unknown) => {
    throw error === thrown ? thrown.error : error;
  });
  return { response: last.response, body: await ownBody(last.response, call) };
}

function headersOf(values: EncodedCall["headers"]): Headers {
  const headers = new Headers();
  for (const name in values) {
    const value = values[name];
    if (typeof value === "string") headers.set(name, value);
  }
  return headers;
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
