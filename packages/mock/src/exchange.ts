/** A request as it came in, before anything interprets it. */
export interface HttpRequest {
  readonly method: string;
  /** The request target as received: path and query, not decoded and not normalized. */
  readonly url: string;
  /** Header names are in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer>;
  /** The body was longer than the limit; `body` is empty then. */
  readonly truncated?: boolean;
}

/** What goes back to the client. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** Turns a request into its answer; it never rejects because of what the request contains. */
export type Answerer = (request: HttpRequest) => Promise<HttpAnswer>;
