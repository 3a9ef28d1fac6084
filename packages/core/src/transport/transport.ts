import type { TokenSource } from "../auth/auth.ts";
import type { CallContext } from "../client/call-context.ts";
import type { KeepnetHooks } from "../hooks/hooks.ts";
import type { TransportMiddleware } from "./middleware.ts";
import type { RetryState } from "./retry-state.ts";

export type Fetch = (request: Request) => Promise<Response>;

/** What the calls of a client family send with. */
export interface Transport {
  readonly fetch: Fetch;
  readonly tokens: TokenSource;
  readonly hooks: KeepnetHooks;
  readonly middlewares: readonly TransportMiddleware[];
  readonly retry: RetryState;
}

/** One call on its way. */
export interface Sending extends CallContext {
  attempts: number;
  /** Whether an earlier attempt may have done its work although its answer was lost or a failure. */
  mayHaveHappened: boolean;
  /** Whether it can be sent twice without harm: it reads, replaces or deletes. */
  readonly repeatable: boolean;
  /** False for a body that can be read only once. */
  readonly replayable: boolean;
  /** Looks at each request after every middleware, before a token is added, and at where a redirect leads. */
  readonly check: (request: Request, redirected?: boolean) => void;
  /** Looks at each token before a request carries it. */
  readonly checkToken: (token: string) => void;
}
