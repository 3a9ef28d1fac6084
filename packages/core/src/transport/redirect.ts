import { parseUrl } from "./base-url.ts";

const maxRedirects = 5;

/** True for a redirect, also where the platform hides its status and location (browsers). */
export function isRedirect({ type, status }: Response): boolean {
  return type === "opaqueredirect" || [301, 302, 303, 307, 308].includes(status);
}

/**
 * Where a response redirects its request to: undefined when it does not, null when the redirect must not be followed.
 * Only a read is followed, and only within its origin; a write goes where it was sent.
 */
export function redirectTarget(request: Request, response: Response, redirects: number): string | null | undefined {
  if (!isRedirect(response)) return undefined;
  const url = parseUrl(response.headers.get("location") ?? "", request.url);
  const mayFollow = request.method === "GET" && url?.origin === new URL(request.url).origin;
  return mayFollow && redirects < maxRedirects ? url.href.replace(/#.*/, "") : null;
}
