/** A way to call the API. Both calls resolve with the parsed body. */
export interface Contender {
  readonly name: string;
  readonly post: () => Promise<unknown>;
  readonly get: () => Promise<unknown>;
}

/** Where the calls of a contender go. */
export interface Target {
  readonly baseUrl: string;
  readonly fetch: typeof globalThis.fetch;
}
