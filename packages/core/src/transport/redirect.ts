import { ConnectionError } from "../errors/answer-errors.ts";
import { parseUrl } from "./parse-url.ts";
import type { Fetch, Sending } from "./transport.ts";

const mostRedirects = 5;

/** True for a redirect, also where the platform hides its status and location (browsers). */
export function isRedirect(response: Response): boolean {
  return response.type === "opaqueredirect" || [301, 302, 303, 307, 308].includes(response.status);
}

/**
 * Sends a request with its token, and follows redirects itself: a platform that does carries the Company ID and the body
 * to any origin. Only a read is followed, and only within the origin and the company; a write goes where it was sent.
 */
export async function follow(request: Request, token: string, sending: Sending, fetch: Fetch): Promise<Response> {
  const headers = new Headers(request.headers);
  headers.set("authorization", `Bearer ${token}`);
  let current = new Request(request, { headers, redirect: "manual" });
  for (let redirects = 0; ; redirects++) {
    const response = await fetch(current);
    if (!isRedirect(response)) return response;
    await response.body?.cancel();
    const url = parseUrl(response.headers.get("location") ?? "", current.url);
    const mayFollow = request.method === "GET" && url?.origin === new URL(request.url).origin;
    if (!mayFollow || redirects === mostRedirects) throw refused(response, sending);
    sending.checkRedirect(url);
    current = new Request(url, current);
  }
}

function refused({ status }: Response, { operation, companyId, attempts }: Sending): ConnectionError {
  return new ConnectionError({
    code: "redirect_refused",
    operation,
    companyId,
    attempts,
    status,
    message: `${operation} was redirected to where its token and Company ID must not go. Set baseUrl to where the API is.`,
  });
}
