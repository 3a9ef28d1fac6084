import { isIP } from "node:net";
import type { HttpRequest } from "../exchange.ts";
import type { Operation } from "../prism/operations.ts";

/** What pages may do, as the mock was started. */
export interface PageRules {
  /** Where the mock listens. */
  readonly host: string;
  /** Whether pages of other origins may call the API; undefined when nobody has said so. */
  readonly cors: boolean | undefined;
  /** The origins of other pages that may use the control API. */
  readonly controlOrigins: readonly string[];
}

/** Whether only programs of this machine can reach a host that is listened on. */
export function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d+){3}|::1)$/i.test(host);
}

/** Whether a text is the origin of pages that this machine serves to itself, as `http://localhost:5173`. */
export function isLoopbackOrigin(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && url.origin === text && isLocal(url);
}

/**
 * Why a request may not control the mock; undefined when it may. A page of any origin can send requests to this
 * machine, and see their responses when its own host name is made to mean this machine (DNS rebinding). So the host
 * has to be one that nobody can make mean something else, and the page, if there is one, the mock's own or one that
 * was allowed by name.
 */
export function refusalOf({ headers }: HttpRequest, { host, controlOrigins }: PageRules): string | undefined {
  const { host: authority, origin } = headers;
  const rebound = reboundHost(authority, host);
  if (rebound !== undefined) return rebound;
  if (origin !== undefined && controlOrigins.includes(origin)) return undefined;
  const who = "Only the mock's own page may, programs, and a page on this machine that --control-origin allows.";
  if (origin !== undefined && origin !== `http://${authority}`) {
    return `A page of ${origin} may not control the mock. ${who}`;
  }
  const site = headers["sec-fetch-site"] ?? "none";
  if (site === "none" || site === "same-origin") return undefined;
  return `A page of another origin may not control the mock. ${who}`;
}

/** Why a request gets nothing at all, where no other page may call the mock: its host name may be another page's. */
export function hostRefusal({ headers, peer }: HttpRequest, { host, cors }: PageRules): string | undefined {
  if (cors !== false || peer === undefined) return undefined;
  const rebound = reboundHost(headers.host, host);
  return rebound && `${rebound} Start the mock with that host, or let pages of other origins call it (--cors).`;
}

/**
 * Why a page may not make a call; undefined when it may, and where no page makes it. Without CORS a page of an unknown
 * origin may change nothing, and as long as nobody has asked for CORS, delete nothing.
 */
export function originRefusal(
  { headers, method, peer }: HttpRequest,
  operation: Operation,
  rules: PageRules,
): string | undefined {
  const { origin } = headers;
  if (peer === undefined || origin === undefined || rules.cors === true) return undefined;
  const isHarmless = rules.cors === undefined ? !isDestructive(operation) : ["GET", "HEAD"].includes(method);
  if (isHarmless || isKnownOrigin(origin, headers.host, rules)) return undefined;
  const what = rules.cors === undefined ? "delete anything" : "change anything";
  return `A page of the unknown origin ${origin} may not ${what}. Start the mock with cors: true (--cors) to allow it.`;
}

/** What the document does not annotate is judged by its method. */
function isDestructive({ effect, method }: Operation): boolean {
  return effect === undefined ? method === "delete" : effect === "destructive";
}

/** Whether a page is the mock's own, one that this machine serves to itself, or one that was allowed by name. */
function isKnownOrigin(origin: string, authority: string | undefined, { host, controlOrigins }: PageRules): boolean {
  const url = URL.parse(origin);
  if (url === null) return false;
  if (isLocal(url) || controlOrigins.includes(origin)) return true;
  return url.host === authority && reboundHost(authority, host) === undefined;
}

function isLocal({ protocol, hostname }: URL): boolean {
  const name = hostname.replace(/^\[(.*)\]$/, "$1");
  return /^https?:$/.test(protocol) && (isLoopback(name) || name.endsWith(".localhost"));
}

function reboundHost(authority: string | undefined, host: string): string | undefined {
  if (authority === undefined || isTrusted(hostIn(authority), host)) return undefined;
  return `The Host ${authority} is neither an IP address nor localhost nor the host that the mock listens on.`;
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
