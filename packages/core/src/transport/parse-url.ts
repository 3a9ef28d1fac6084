/** The URL, or undefined when it is none: `URL.parse`, which Node 22.0 and browsers older than Safari 18 lack. */
export function parseUrl(url: string, base?: string): URL | undefined {
  return URL.canParse(url, base) ? new URL(url, base) : undefined;
}
