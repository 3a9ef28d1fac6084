import type { Keepnet } from "@keepnet/core";
import { Hono } from "hono";
import { csrf } from "hono/csrf";
import { createApi } from "./api.ts";
import { failure, failureOf } from "./failures.ts";
import { createSessions } from "./session.ts";

/** The backend for the frontend: a session, and behind it the operations that the browser may call. */
export function createBff(keepnet: Keepnet): Hono {
  const { routes, required } = createSessions();
  const bff = new Hono();
  bff.onError(failureOf);
  bff.notFound((c) => failure(c, 404, "There is nothing here."));
  bff.use("/bff/*", csrf(), async (c, next) => {
    await next();
    c.header("Cache-Control", "no-store");
  });
  bff.route("/bff/session", routes);
  bff.use("/bff/api/*", required);
  bff.route("/bff", createApi(keepnet));
  return bff;
}
