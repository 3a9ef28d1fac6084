import { type CompanyClient, clientCredentials, createKeepnet, type Keepnet } from "@keepnet/core";
import { company, envelope, sleep } from "../traffic.ts";

/** A request as the API sees it. */
export interface ApiRequest {
  readonly path: string;
  readonly token: string;
  readonly companyId: string | null;
  /** Counted from 1, token requests apart. */
  readonly number: number;
}

export interface CountingApi {
  readonly keepnet: Keepnet;
  readonly client: CompanyClient;
  readonly counts: { tokenRequests: number; calls: number };
}

/** Milliseconds that a request is under way, so that calls which start together are in flight together. */
const latency = 5;

/** An API behind a stubbed fetch that counts what it is sent; its tokens are `token-1`, `token-2` and so on. */
export function countingApi(respond: (request: ApiRequest) => Response | Promise<Response>): CountingApi {
  const counts = { tokenRequests: 0, calls: 0 };
  const fetch = async ({ url, headers }: Request) => {
    const path = new URL(url).pathname;
    if (path === "/connect/token") {
      const number = ++counts.tokenRequests;
      await sleep(latency);
      return Response.json({ access_token: `token-${number}`, token_type: "Bearer", expires_in: 3600 });
    }
    const number = ++counts.calls;
    const token = headers.get("authorization")?.replace("Bearer ", "") ?? "";
    const response = respond({ path, token, companyId: headers.get("x-keepnet-company-id"), number });
    await sleep(latency);
    return response;
  };
  const auth = clientCredentials({ clientId: "bench", clientSecret: "bench-secret" });
  const retry = { attempts: 3, base: 1, budget: 50 };
  const keepnet = createKeepnet({ baseUrl: "https://api.example.com", auth, fetch, retry });
  return { keepnet, client: keepnet.forCompany(company), counts };
}

export function success(data: unknown = []): Response {
  return Response.json(envelope(data));
}

export function failure(status: number, headers: Record<string, string> = {}): Response {
  return Response.json({ ...envelope(null), status: "ERROR" }, { status, headers });
}

/** Starts so many calls at once and waits for all; failures that a call resolves with are results too. */
export function together<Value>(count: number, call: () => Promise<Value>): Promise<Value[]> {
  return Promise.all(Array.from({ length: count }, call));
}
