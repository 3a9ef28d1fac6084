import { isIP } from "node:net";
import type { HttpRequest } from "../exchange.ts";

/** Whether only programs of this machine can reach a host that is listened on. */
export function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d+){3}|::1)$/i.test(host);
}

/**
 * Why a request may not control the mock; undefined when it may. A page of any origin can send requests to this
 * machine, and see their answers when its own host name is made to mean this machine (DNS rebinding). So the host
 * has to be one that nobody can make mean something else, and the page, if there is one, the mock's own.
 */
export function refusalOf({ headers }: HttpRequest, host: string): string | undefined {
  const { host: authority, origin } = headers;
  if (authority !== undefined && !isTrusted(hostIn(authority), host)) {
    return `The Host ${authority} is neither an IP address nor localhost nor the host that the mock listens on.`;
  }
  if (origin !== undefined && origin !== `http://${authority}`) {
    return `A page of ${origin} may not control the mock. Only the mock's own page may, and programs.`;
  }
  const site = headers["sec-fetch-site"] ?? "none";
  if (site === "none" || site === "same-origin") return undefined;
  return "A page of another origin may not control the mock. Only the mock's own page may, and programs.";
}

/** The host without its port; undefined when it is not well-formed. */
function hostIn(authority: string): string | undefined {
  return /^(\[[\da-f:.]+\]|[^:/@\s[\]]+)(:\d+)?$/i
    .exec(authority)?.[1]
    ?.replace(/^\[(.*)\]$/, "$1")
    .toLowerCase();
}

function isTrusted(name: string | undefined, host: string): boolean {
  if (name === undefined) return false;
  // No page comes from a name without a dot, which only a local network can give, as in http://mock:4010.
  return isIP(name) !== 0 || name === host.toLowerCase() || name.endsWith(".localhost") || !name.includes(".");
}
