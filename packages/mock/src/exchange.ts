import type { Arrival } from "./arrival.ts";

/** Bytes that no other thread changes. TypeScript before 5.7 has no `Uint8Array<ArrayBuffer>`, which says the same. */
export type Bytes = Uint8Array & { readonly buffer: ArrayBuffer };

/** A request as it came in, before anything interprets it. */
export interface HttpRequest {
  readonly method: string;
  /** The request target as received: path and query, not decoded and not normalized. */
  readonly url: string;
  /** Header names are in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Bytes;
  /** The body was longer than the limit; `body` is empty then. */
  readonly truncated?: boolean;
  /** Absent in tests of a part of the mock. */
  readonly arrival?: Arrival;
  /** The IP address at the other end of the connection; absent where there is none, as for `mock.fetch`. */
  readonly peer?: string;
}

/** What goes back to the client. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Bytes;
  /** How it gets there. Default: whole and at once. */
  readonly delivery?: Delivery;
}

/** How a response fails to get to the client whole and at once. */
export type Delivery =
  /** The connection is closed before anything is sent; the response's status is 0. */
  | { readonly kind: "dropped" }
  /** The connection is closed in the middle of the body, whose whole length was announced. */
  | { readonly kind: "truncated" }
  /** The body goes out in pieces over so many milliseconds. */
  | { readonly kind: "slow"; readonly duration: number };

/** Turns a request into its response; it never rejects because of what the request contains. */
export type HttpHandler = (request: HttpRequest) => Promise<HttpResponse>;
