import type { TokenSource } from "../auth/auth.ts";
import { ConnectionError } from "../errors/answer-errors.ts";
import { isRedirect } from "./redirect.ts";

export type Fetch = (request: Request) => Promise<Response>;

export interface Transport {
  readonly fetch: Fetch;
  readonly tokens: TokenSource;
}

export interface Sending {
  readonly operation: string;
  readonly companyId: string | undefined;
  /** False for a body that can be read only once. */
  readonly replayable: boolean;
  /** Looks at each token before a request carries it. */
  readonly checkToken: (token: string) => void;
}

/** Sends a request with a token; when the API refuses that token, gets another and sends the request once more. */
export async function send(request: Request, sending: Sending, { fetch, tokens }: Transport): Promise<Response> {
  const spare = sending.replayable ? request.clone() : undefined;
  const token = await tokens.get(request.signal);
  const response = await attempt(request, token, sending, fetch);
  if (response.status !== 401) return response;
  tokens.invalidate(token);
  if (!spare) return response;
  const fresh = await tokens.get(request.signal);
  if (fresh === token) return response;
  await response.body?.cancel();
  return attempt(spare, fresh, sending, fetch);
}

async function attempt(request: Request, token: string, sending: Sending, fetch: Fetch): Promise<Response> {
  const { operation, companyId, checkToken } = sending;
  checkToken(token);
  const headers = new Headers(request.headers);
  headers.set("authorization", `Bearer ${token}`);
  // a platform that follows redirects would carry the Company ID and the body to another origin
  const authorized = new Request(request, { headers, redirect: "manual" });
  const response = await fetch(authorized).catch((cause: unknown) => {
    if (request.signal.aborted) throw cause;
    throw new ConnectionError({
      code: "connection_failed",
      operation,
      companyId,
      message: `${operation} got no answer from ${new URL(request.url).origin}. Check the base URL and the network.`,
      cause,
    });
  });
  if (!isRedirect(response)) return response;
  await response.body?.cancel();
  throw new ConnectionError({
    code: "redirect_refused",
    operation,
    companyId,
    status: response.status,
    message: `${operation} was redirected, which is refused because the token and Company ID would travel along. Set baseUrl to where the API really is.`,
  });
}
