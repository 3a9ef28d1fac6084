import { invalidOptions } from "../errors/invalid-options.ts";
import { show } from "../errors/show.ts";
import { parseUrl } from "./parse-url.ts";

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Parses a base URL; https only, because a token travels with every call. http is for a server on this machine. */
export function parseBaseUrl(baseUrl: string | URL): URL {
  const url = parseUrl(String(baseUrl));
  if (!url)
    throw invalidOptions(`baseUrl is not a URL: ${show(String(baseUrl))}. Pass one like https://api.example.com.`);
  if (url.username || url.password || url.search || url.hash) {
    throw invalidOptions("baseUrl has credentials, a query or a fragment. Remove them.");
  }
  if (url.protocol !== "https:" && !(url.protocol === "http:" && loopback.test(url.hostname))) {
    throw invalidOptions(
      `baseUrl ${url.origin} is not https, so tokens could be read on the way. Use https; http is for localhost only.`,
    );
  }
  url.pathname = url.pathname.replace(/\/+$/, "");
  return url;
}

/** The URL of a path of the API. A base URL may have a path of its own, for an installation behind a proxy. */
export function endpoint(baseUrl: URL, path: string): string {
  return `${baseUrl.origin}${prefixOf(baseUrl)}${path}`;
}

/** The base URL's own path, without a slash at its end. */
export function prefixOf(baseUrl: URL): string {
  return baseUrl.pathname.replace(/\/$/, "");
}
