import type { Middleware } from "openapi-fetch";
import { checkOptions, optionsIn } from "../errors/check-options.ts";
import { invalidCall } from "../errors/refusals.ts";
import type { ParseAs } from "../transport/body.ts";
import { checkMiddleware } from "./check-middleware.ts";

/** The type of a body for each `ParseAs`. */
export interface Parsed<Data> {
  arrayBuffer: ArrayBuffer;
  blob: Blob;
  json: Data;
  stream: ReadableStream<Uint8Array> | null;
  text: string;
}

/** The options of fetch that a call takes. Each also takes undefined under `exactOptionalPropertyTypes`. */
type FetchOptions = {
  [Option in keyof Omit<RequestInit, "body" | "cache" | "method" | "redirect" | "signal">]?:
    | RequestInit[Option]
    | undefined;
};

/**
 * Options of one call, besides its `params` and `body`: those of fetch, and those of openapi-fetch that cannot change
 * its target.
 */
export interface CallOptions<As extends ParseAs = "json"> extends FetchOptions {
  /** Ends the call; it then rejects with the signal's reason. */
  signal?: AbortSignal | null | undefined;
  /**
   * The maximum time for the whole call, with its retries and its body, in milliseconds. For uploads, downloads and
   * streams it limits the time between two chunks.
   * @defaultValue the `timeout` of `createKeepnet`, which is 60_000
   */
  timeout?: number | undefined;
  /**
   * @deprecated It has no effect: no response comes from an HTTP cache, which could return the data of another company.
   */
  cache?: "default" | "force-cache" | "no-cache" | "no-store" | "only-if-cached" | "reload" | undefined;
  /**
   * How to read the body of a success.
   * @defaultValue "json"; "blob" for an operation that responds with a file
   */
  parseAs?: As | undefined;
  /**
   * Serializes the query.
   * @defaultValue lists repeat their name, objects are `name[member]=value`, dates are ISO 8601
   */
  querySerializer?: ((query: Record<string, unknown>) => string) | undefined;
  /**
   * Serializes the body.
   * @defaultValue JSON, or a form where the operation takes one
   */
  bodySerializer?: ((body: unknown) => NonNullable<RequestInit["body"]>) | undefined;
  /** Middlewares of openapi-fetch for this call. They run after those of the client. */
  middleware?: Middleware[] | undefined;
}

/** The options of fetch, then those of single runtimes: Node and undici, Deno, workerd, Bun, Next.js, Chromium. */
const fetchOptions =
  "cache credentials duplex integrity keepalive mode priority referrer referrerPolicy window dispatcher client cf fetcher encodeResponseBody proxy tls unix verbose decompress session next targetAddressSpace";

/** The options of every function that makes calls. */
export const sharedCallOptions =
  `params body headers signal timeout querySerializer middleware:array ${fetchOptions}` as const;

export const callOptions =
  `${sharedCallOptions} bodySerializer:function parseAs:arrayBuffer|blob|json|stream|text` as const;

/**
 * Throws for options of a call that do not exist.
 *
 * @param owner - the function that takes the options, for the message
 * @param known - the options that it takes
 */
export function checkCallOptions(
  operation: string,
  init: object,
  owner = "The call",
  known: string = callOptions,
): void {
  const refuse = (problem: string, remedy: string) => invalidCall(operation, problem, remedy);
  checkOptions(owner, init, known, refuse, "body fetcher proxy window");
  const { params = {}, middleware }: { params?: object; middleware?: unknown[] } = init;
  checkOptions("params", params, "path query header", refuse);
  checkMiddleware(owner, middleware, refuse);
}

/** The options of fetch in a call, and those among them that a Request does not keep. */
export function fetchInitOf(init: Record<string, unknown>): { request: RequestInit; runtime: RequestInit | undefined } {
  const names = optionsIn(fetchOptions);
  const request: Record<string, unknown> = {};
  let runtime: Record<string, unknown> | undefined;
  for (const name in init) {
    if (init[name] === undefined || !names.has(name)) continue;
    request[name] = init[name];
    if (!(name in Request.prototype)) runtime = { ...runtime, [name]: init[name] };
  }
  return { request, runtime };
}
