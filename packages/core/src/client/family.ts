import type { Middleware } from "openapi-fetch";
import type { Transport } from "../transport/send.ts";

/** What the clients made from one `createKeepnet` share: settings, the token, and openapi-fetch itself. */
export interface Family {
  readonly baseUrl: URL;
  readonly companyIn: "header" | "query";
  readonly transport: Transport;
  readonly http: HttpClient;
}

/** openapi-fetch's client without the types it would compute: ours are generated. */
export interface HttpClient {
  request(method: string, path: string, init: object): Promise<{ data?: unknown; error?: unknown; response: Response }>;
  use(...middleware: Middleware[]): void;
}
