import { parseUrl } from "./base-url.ts";

const maxRedirects = 5;

export const redirectRefused = "was redirected to where its credentials must not go. Check that baseUrl is the API.";

/** Frees the connection of a response that nobody reads. */
export function discard({ body }: Response): void {
  body?.cancel().catch(() => {});
}

/** Whether a response is a redirect, also when the platform hides its status and location (browsers). */
export function isRedirect({ type, status }: Response): boolean {
  return type === "opaqueredirect" || [301, 302, 303, 307, 308].includes(status);
}

/**
 * The URL that a response redirects to: undefined if it does not redirect, null if the redirect must not be followed.
 * Only a GET is followed, only within its origin, and not to a URL that has credentials.
 */
export function redirectTarget(request: Request, response: Response, redirects: number): string | null | undefined {
  if (!isRedirect(response)) return undefined;
  const location = response.headers.get("location");
  const url = location === null ? undefined : parseUrl(location, request.url);
  const isWithin = url?.origin === new URL(request.url).origin && !url.username && !url.password;
  return isWithin && request.method === "GET" && redirects < maxRedirects ? url.href.replace(/#.*/, "") : null;
}
