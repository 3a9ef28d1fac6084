import { defaultBaseUrl } from "@keepnet/openapi/facts";
import createClient, { type Middleware } from "openapi-fetch";
import { invalidOptions } from "../errors/invalid-options.ts";
import { assertTimeout } from "../timing/timer-range.ts";
import { endpoint, parseBaseUrl } from "../transport/base-url.ts";
import type { TransportMiddleware } from "../transport/middleware.ts";
import { retryState } from "../transport/retry-state.ts";
import type { Transport } from "../transport/transport.ts";
import { encodeBody } from "./encode-body.ts";
import type { KeepnetOptions } from "./options.ts";

/** What the clients made from one `createKeepnet` share: settings, the token, and openapi-fetch itself. */
export interface Family {
  readonly baseUrl: URL;
  readonly companyIn: "header" | "query";
  /** Milliseconds for a whole call, or between two pieces of a streamed answer. */
  readonly timeout: number;
  readonly transport: Transport;
  readonly http: HttpClient;
}

/** openapi-fetch's client without the types it would compute: ours are generated. */
export interface HttpClient {
  request(method: string, path: string, init: object): Promise<{ data?: unknown; error?: unknown; response: Response }>;
  use(...middleware: Middleware[]): void;
}

export function createFamily(options: KeepnetOptions): Family {
  const { auth, companyIn = "header", middleware = [], hooks = {}, timeout = 60_000 } = options;
  if (typeof auth?.connect !== "function") {
    throw invalidOptions(
      "createKeepnet() needs a credential. Pass auth: clientCredentials({ clientId, clientSecret }).",
    );
  }
  if (companyIn !== "header" && companyIn !== "query") {
    throw invalidOptions('createKeepnet(): companyIn is not "header" or "query". Leave it out for the header.');
  }
  assertTimeout("createKeepnet()", timeout);
  const baseUrl = parseBaseUrl(options.baseUrl ?? defaultBaseUrl);
  // called without a receiver, which browsers insist on; looked up late, so that a test can replace it
  const fetch = options.fetch ?? ((request: Request) => globalThis.fetch(request));
  const http = createClient({ baseUrl: endpoint(baseUrl, ""), bodySerializer: encodeBody }) as unknown as HttpClient;
  http.use(...middleware.filter((entry): entry is Middleware => typeof entry === "object"));
  const transport = {
    fetch,
    hooks,
    tokens: auth.connect({ baseUrl, fetch, hooks }),
    middlewares: middleware.filter((entry): entry is TransportMiddleware => typeof entry === "function"),
    retry: retryState(options.retry),
  };
  return { baseUrl, companyIn, timeout, transport, http };
}
