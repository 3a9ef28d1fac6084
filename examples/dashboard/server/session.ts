import { randomBytes } from "node:crypto";
import { type Context, Hono, type MiddlewareHandler } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { LRUCache } from "lru-cache";
import { failure } from "./failures.ts";

const cookie = "dashboard-session";
const lifetime = 8 * 60 * 60; // seconds
const max = 1_000;

interface Session {
  readonly user: string;
}

export interface Sessions {
  /** `GET`, `POST` and `DELETE` of the session. */
  readonly routes: Hono;
  /** Lets a request pass only with a session. */
  readonly required: MiddlewareHandler;
}

/**
 * Sessions in memory, behind a demo sign-in that asks for no password. Replace the sign-in by your identity provider
 * before anybody but you can reach the dashboard. When there are too many, the least recently used ends.
 */
export function createSessions(): Sessions {
  // by the time of day, as the cookie: the other clock stops while a machine sleeps
  const perf = { now: () => Date.now() };
  const sessions = new LRUCache<string, Session>({ max, ttl: lifetime * 1_000, ttlResolution: 0, perf });

  const current = (c: Context): Session | undefined => sessions.get(getCookie(c, cookie) ?? "");
  const end = (c: Context) => sessions.delete(getCookie(c, cookie) ?? "");

  const routes = new Hono()
    .get("/", (c) => c.json({ user: current(c)?.user ?? null }))
    .post("/", (c) => {
      end(c);
      const user = "demo user";
      const id = randomBytes(32).toString("base64url");
      sessions.set(id, { user });
      setCookie(c, cookie, id, {
        httpOnly: true,
        sameSite: "Lax",
        secure: isHttps(c),
        path: "/bff",
        maxAge: lifetime,
      });
      return c.json({ user });
    })
    .delete("/", (c) => {
      end(c);
      deleteCookie(c, cookie, { path: "/bff", secure: isHttps(c) });
      return c.json({ user: null });
    });

  const required: MiddlewareHandler = async (c, next) => {
    if (!current(c)) return failure(c, 401, "The session has ended. Sign in again.");
    return next();
  };
  return { routes, required };
}

/** Whether the browser came over https, also where a proxy in front of this process ends it. */
function isHttps(c: Context): boolean {
  return new URL(c.req.url).protocol === "https:" || c.req.header("x-forwarded-proto") === "https";
}
