import type { Middleware } from "openapi-fetch";
import type { Auth } from "../auth/auth.ts";
import type { KeepnetHooks } from "../hooks/hooks.ts";
import type { TransportMiddleware } from "../transport/middleware.ts";
import type { RetryOptions } from "../transport/retry.ts";
import type { Fetch } from "../transport/transport.ts";

export const keepnetOptions =
  "auth baseUrl fetch:function companyIn:header|query timeout retry middleware:array hooks" as const;

/** Options of `createKeepnet`. */
export interface KeepnetOptions {
  /** The credential: `clientCredentials({ … })` or `bearer(…)`. */
  auth: Auth;
  /**
   * The base URL of the API. https only, except on this machine. It may have a path, for an installation behind a
   * proxy.
   * @defaultValue the server of the document, `https://api.keepnetlabs.com`
   */
  baseUrl?: string | URL | undefined;
  /**
   * Sends a request. Replace it for a proxy, a mock or a recorder. It sees the token.
   * @defaultValue the platform's `fetch`
   */
  fetch?: Fetch | undefined;
  /**
   * Where a call carries the Company ID: in the header `X-KEEPNET-Company-Id`, or in the query parameter `companyId`,
   * for a proxy that drops unknown headers. Writes always carry the header.
   * @defaultValue "header"
   */
  companyIn?: "header" | "query" | undefined;
  /**
   * The maximum time for a whole call, with its retries and its body, in milliseconds. For uploads, downloads and
   * streams it limits the time between two chunks.
   * @defaultValue 60_000
   */
  timeout?: number | undefined;
  /** The number and the delays of retries. Only calls that can be repeated without harm are sent again. */
  retry?: RetryOptions | undefined;
  /**
   * Middlewares, in the order in which they run. Objects are middlewares of openapi-fetch and run once for each call;
   * functions wrap each attempt. No middleware can change the company, path or origin of a call.
   */
  middleware?: readonly (Middleware | TransportMiddleware)[] | undefined;
  /** Callbacks for requests, responses, retries and tokens, for logs and metrics. Default: none. */
  hooks?: KeepnetHooks | undefined;
}
