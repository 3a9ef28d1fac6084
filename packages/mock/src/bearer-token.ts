import type { HttpRequest } from "./exchange.ts";

/** The token that a request carries (RFC 6750, section 2.1); undefined when it carries none. */
export function bearerToken({ headers }: Pick<HttpRequest, "headers">): string | undefined {
  return /^Bearer +(\S+)$/i.exec(headers.authorization ?? "")?.[1];
}
