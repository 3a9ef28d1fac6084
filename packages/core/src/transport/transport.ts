import type { TokenSource } from "../auth/auth.ts";
import type { KeepnetHooks } from "../hooks/hooks.ts";
import type { TransportMiddleware } from "./middleware.ts";
import type { RetryState } from "./retry.ts";

/**
 * Sends a request, as the platform's `fetch` does. The second argument holds options of the runtime's own fetch, such
 * as `dispatcher`, if a call has any.
 */
export type Fetch = (request: Request, init?: RequestInit) => Promise<Response>;

/** What all clients of one `createKeepnet()` share. */
export interface Transport {
  readonly baseUrl: URL;
  readonly fetch: Fetch;
  readonly tokens: TokenSource;
  readonly hooks: KeepnetHooks;
  readonly middlewares: readonly TransportMiddleware[];
  readonly retry: RetryState;
}
