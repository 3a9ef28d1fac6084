import type { TokenSource } from "../auth/auth.ts";
import type { KeepnetHooks } from "../hooks/hooks.ts";
import type { TransportMiddleware } from "./middleware.ts";
import type { RetryState } from "./retry.ts";

/**
 * Sends a request. The platform's `fetch` is one; the second argument holds options of the runtime's own fetch, such as
 * `dispatcher`, when a call has some.
 */
export type Fetch = (request: Request, init?: RequestInit) => Promise<Response>;

/** What all clients that come from one `createKeepnet` send with. */
export interface Transport {
  readonly fetch: Fetch;
  readonly tokens: TokenSource;
  readonly hooks: KeepnetHooks;
  readonly middlewares: readonly TransportMiddleware[];
  readonly retry: RetryState;
}
