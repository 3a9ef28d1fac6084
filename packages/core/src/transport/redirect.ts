import { endpoint, parseUrl } from "./base-url.ts";

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
 * The URL that a response redirects to: undefined if it does not redirect, false if the redirect must not be followed.
 * Only a GET is followed, and only to a path below that of the base URL: the credentials are for the API there, and
 * another program may be behind another path of the same origin. A URL with credentials is not followed.
 */
export function redirectTarget(
  { method, url: from }: Request,
  response: Response,
  redirects: number,
  baseUrl: URL,
): string | false | undefined {
  if (!isRedirect(response)) return undefined;
  const location = response.headers.get("location");
  const href = location === null ? undefined : parseUrl(location, from)?.href;
  const isFollowed = method === "GET" && redirects < maxRedirects;
  return isFollowed && href?.startsWith(endpoint(baseUrl, "/")) ? href.replace(/#.*/, "") : false;
}
