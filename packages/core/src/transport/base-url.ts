import { invalidOptions } from "../errors/refusals.ts";

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Parses a base URL; https only, because every call carries a token. http is only for a server on this machine. */
export function parseBaseUrl(baseUrl: string | URL): URL {
  const url = parseUrl(String(baseUrl));
  const refuse = (problem: string) =>
    invalidOptions(`baseUrl ${problem}. Pass one like https://api.example.com or http://localhost.`);
  if (!url) throw refuse("is not a URL");
  if (url.username || url.password || url.search || url.hash) throw refuse("has credentials, a query or a fragment");
  if (url.protocol !== "https:" && !(url.protocol === "http:" && loopback.test(url.hostname))) {
    throw refuse(`${url.origin} is not https, so others could read tokens`);
  }
  url.pathname = url.pathname.replace(/\/+$/, "");
  return url;
}

/** The URL of a path of the API. A base URL may have a path of its own, for an installation behind a proxy. */
export function endpoint({ href }: URL, path: string): string {
  return href.replace(/\/$/, "") + path;
}

/** The URL, or undefined if it is invalid: `URL.parse`, which Node 22.0 and browsers before Safari 18 do not have. */
export function parseUrl(url: string, base?: string): URL | undefined {
  return URL.canParse(url, base) ? new URL(url, base) : undefined;
}
