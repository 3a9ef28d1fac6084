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
 * Only a GET is followed, and only within its origin.
 */
export function redirectTarget(request: Request, response: Response, redirects: number): string | null | undefined {
  if (!isRedirect(response)) return undefined;
  const url = parseUrl(response.headers.get("location") ?? "", request.url);
  const mayFollow = request.method === "GET" && url?.origin === new URL(request.url).origin;
  return mayFollow && redirects < maxRedirects ? url.href.replace(/#.*/, "") : null;
}
