import type { Middleware } from "openapi-fetch";

/** How to read an answer's body. */
export type ParseAs = "arrayBuffer" | "blob" | "json" | "stream" | "text";

/** What a body is when read as `ParseAs`. */
export interface Parsed<Data> {
  arrayBuffer: ArrayBuffer;
  blob: Blob;
  json: Data;
  stream: ReadableStream<Uint8Array> | null;
  text: string;
}

/** Options of one call, besides its `params` and `body`: fetch's own, and openapi-fetch's that keep the call's target. */
export interface CallOptions<As extends ParseAs = "json">
  extends Omit<RequestInit, "body" | "cache" | "method" | "redirect"> {
  /** @deprecated It has no effect: no answer comes from an HTTP cache, which would give one company another's. */
  cache?: "default" | "force-cache" | "no-cache" | "no-store" | "only-if-cached" | "reload";
  /**
   * How to read the body of a success.
   * @defaultValue "json", and "blob" for an operation that answers with a file
   */
  parseAs?: As;
  /** openapi-fetch's serialiser of the query. */
  querySerializer?: (query: Record<string, unknown>) => string;
  /** openapi-fetch's serialiser of the body. */
  bodySerializer?: (body: unknown) => NonNullable<RequestInit["body"]>;
  /** openapi-fetch middlewares for this call, run after the client's. */
  middleware?: Middleware[];
}
