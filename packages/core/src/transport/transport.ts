import type { TokenSource } from "../auth/auth.ts";
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
export interface Sending {
  readonly operation: string;
  readonly companyId: string | undefined;
  /** How often it has been sent. */
  attempts: number;
  /** Whether an earlier attempt may have done its work although its answer was lost or a failure. */
  mayHaveHappened: boolean;
  /** Whether it can be sent twice without harm: it reads, replaces or deletes. */
  readonly repeatable: boolean;
  /** False for a body that can be read only once. */
  readonly replayable: boolean;
  /** Looks at each request after every middleware, before a token is added. */
  readonly checkRequest: (request: Request) => void;
  /** Looks at where a redirect leads before it is followed. */
  readonly checkRedirect: (url: URL) => void;
  /** Looks at each token before a request carries it. */
  readonly checkToken: (token: string) => void;
}
