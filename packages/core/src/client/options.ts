import type { Middleware } from "openapi-fetch";
import type { Auth } from "../auth/auth.ts";
import type { KeepnetHooks } from "../hooks/hooks.ts";
import type { TransportMiddleware } from "../transport/middleware.ts";
import type { RetryOptions } from "../transport/retry-state.ts";
import type { Fetch } from "../transport/transport.ts";

/** Options of `createKeepnet`. */
export interface KeepnetOptions {
  /** The credential: `clientCredentials({ … })` or `bearer(…)`. */
  auth: Auth;
  /**
   * Where the API is. https only, except on this machine. May have a path, for an installation behind a proxy.
   * @defaultValue the server of the document, `https://api.keepnetlabs.com`
   */
  baseUrl?: string | URL | undefined;
  /**
   * Sends a request; for a proxy, a mock or a recorder. It sees the token.
   * @defaultValue the platform's `fetch`
   */
  fetch?: Fetch | undefined;
  /**
   * Where the Company ID of a call travels: the header `X-KEEPNET-Company-Id`, or the query parameter `companyId`, for
   * a proxy that drops unknown headers. Writes always carry the header.
   * @defaultValue "header"
   */
  companyIn?: "header" | "query" | undefined;
  /**
   * Milliseconds for a whole call with its retries and its body; for a streamed answer, between two pieces of it.
   * @defaultValue 60_000
   */
  timeout?: number | undefined;
  /** How often and how patiently a call is sent again. Only calls that can be repeated without harm are. */
  retry?: RetryOptions | undefined;
  /**
   * Middlewares, in this order: openapi-fetch's run once for each call, functions run for each attempt. None of them can
   * change a call's company, path or origin.
   */
  middleware?: readonly (Middleware | TransportMiddleware)[] | undefined;
  /** Functions that are told what the client does, for logs and figures. Off by default. */
  hooks?: KeepnetHooks | undefined;
}
