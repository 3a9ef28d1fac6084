import type { CallContext } from "../client/call-context.ts";
import { ConnectionError } from "../errors/answer-errors.ts";
import { failure } from "../errors/failure.ts";
import { parseUrl } from "./parse-url.ts";
import type { Fetch, Sending } from "./transport.ts";

const mostRedirects = 5;

/** True for a redirect, also where the platform hides its status and location (browsers). */
export function isRedirect({ type, status }: Response): boolean {
  return type === "opaqueredirect" || [301, 302, 303, 307, 308].includes(status);
}

/**
 * Sends a request with its token, and follows redirects itself: a platform that does carries the Company ID and the body
 * to any origin. Only a read is followed, and only within the origin and the company; a write goes where it was sent.
 */
export async function follow(request: Request, token: string, sending: Sending, fetch: Fetch): Promise<Response> {
  // an HTTP cache goes by the URL, and would give one company what another was told; workerd has none
  const uncached = "cache" in Request.prototype && { cache: "no-store" as const };
  let current = new Request(request, { redirect: "manual", ...uncached });
  current.headers.set("authorization", `Bearer ${token}`);
  for (let redirects = 0; ; redirects++) {
    const response = await fetch(current);
    if (!isRedirect(response)) return response;
    await response.body?.cancel();
    const url = parseUrl(response.headers.get("location") ?? "", current.url);
    const mayFollow = request.method === "GET" && url?.origin === new URL(request.url).origin;
    if (!mayFollow || redirects === mostRedirects) throw redirectRefused(response, sending);
    current = new Request(url, current);
    sending.check(current, true);
  }
}

export function redirectRefused({ status }: Response, context: CallContext): ConnectionError {
  const text = "was redirected to where its credentials and Company ID must not go. Check that baseUrl is the API.";
  return failure(ConnectionError, context, "redirect_refused", text, { status });
}
