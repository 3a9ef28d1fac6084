import type { MiddlewareHandler } from "hono";
import { failure } from "./failures.ts";

/**
 * Refuses requests for other host names. A page elsewhere could make its own name mean this machine (DNS rebinding), and
 * would then be of the same origin as the dashboard.
 */
export function onlyHosts(hosts: readonly string[]): MiddlewareHandler {
  const known = ["localhost", "127.0.0.1", "[::1]", ...hosts.map((host) => host.toLowerCase())];
  return async (c, next) => {
    const { hostname } = new URL(c.req.url);
    if (known.includes(hostname)) return next();
    return failure(c, 403, `The dashboard does not answer to ${hostname}. Set DASHBOARD_HOST to allow that name.`);
  };
}
