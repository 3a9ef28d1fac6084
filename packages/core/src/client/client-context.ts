import { defaultBaseUrl } from "@keepnet/openapi/facts";
import createClient, { type Middleware } from "openapi-fetch";
import type { Auth } from "../auth/auth.ts";
import { checkOptions } from "../errors/check-options.ts";
import { invalidOptions } from "../errors/refusals.ts";
import { hookNames } from "../hooks/hooks.ts";
import { assertTime } from "../timing/timer-range.ts";
import { parseBaseUrl } from "../transport/base-url.ts";
import type { TransportMiddleware } from "../transport/middleware.ts";
import { retryState } from "../transport/retry.ts";
import type { Transport } from "../transport/transport.ts";
import { checkMiddleware } from "./check-middleware.ts";
import { PreviewRequest } from "./openapi-fetch.ts";
import { type KeepnetOptions, keepnetOptions } from "./options.ts";

/** Shared by the clients of one `createKeepnet`: settings, the token, and openapi-fetch itself. */
export interface ClientContext {
  readonly baseUrl: URL;
  readonly auth: Auth;
  readonly companyIn: "header" | "query";
  /** The maximum time for a whole call, or between two chunks of a streamed body, in milliseconds. */
  readonly timeout: number;
  readonly transport: Transport;
  /** Middlewares of openapi-fetch, which run once for each call. */
  readonly middlewares: readonly Middleware[];
  readonly http: HttpClient;
}

/** The client of openapi-fetch without its computed types: ours are generated. */
export interface HttpClient {
  request(method: string, path: string, init: object): Promise<unknown>;
}

export function createContext(options: KeepnetOptions): ClientContext {
  const owner = "createKeepnet()";
  checkOptions(owner, options, keepnetOptions, undefined, "auth");
  const { auth, companyIn = "header", middleware = [], hooks = {}, timeout = 60_000 } = options;
  if (typeof auth?.connect !== "function") {
    throw invalidOptions(`${owner} needs a credential. Pass auth: clientCredentials({ clientId, clientSecret }).`);
  }
  assertTime(owner, "timeout", timeout);
  checkOptions(`hooks of ${owner}`, hooks, hookNames);
  checkMiddleware(
    owner,
    middleware.map((entry) => (typeof entry === "function" ? {} : entry)),
  );
  const baseUrl = parseBaseUrl(options.baseUrl ?? defaultBaseUrl);
  // called without a receiver, which browsers require; looked up late, so that a test can replace it
  const fetch = options.fetch ?? ((request: Request, init?: RequestInit) => globalThis.fetch(request, init));
  return {
    baseUrl,
    auth,
    companyIn,
    timeout,
    middlewares: middleware.filter((entry): entry is Middleware => typeof entry === "object"),
    http: createClient({ baseUrl: "", Request: PreviewRequest } as object) as unknown as HttpClient,
    transport: {
      baseUrl,
      fetch,
      hooks,
      tokens: auth.connect({ baseUrl, fetch, hooks }),
      middlewares: middleware.filter((entry): entry is TransportMiddleware => typeof entry === "function"),
      retry: retryState(options.retry),
    },
  };
}
