import { invalidOptions } from "../errors/invalid-options.ts";
import { parseUrl } from "./parse-url.ts";

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Parses a base URL; https only, because a token travels with every call. http is for a server on this machine. */
export function parseBaseUrl(baseUrl: string | URL): URL {
  const url = parseUrl(String(baseUrl));
  const refuse = (problem: string) =>
    invalidOptions(`baseUrl ${problem}. Pass one like https://api.example.com; http is for localhost only.`);
  if (!url) throw refuse("is not a URL");
  if (url.username || url.password || url.search || url.hash) throw refuse("has credentials, a query or a fragment");
  if (url.protocol !== "https:" && !(url.protocol === "http:" && loopback.test(url.hostname))) {
    throw refuse(`${url.origin} is not https, so tokens could be read on the way`);
  }
  url.pathname = url.pathname.replace(/\/+$/, "");
  return url;
}

/** The URL of a path of the API. A base URL may have a path of its own, for an installation behind a proxy. */
export function endpoint({ href }: URL, path: string): string {
  return href.replace(/\/$/, "") + path;
}
