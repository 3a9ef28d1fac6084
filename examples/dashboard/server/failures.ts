import { isKeepnetError } from "@keepnet/core";
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";

/** A failure in the envelope of the API, which the client in the browser reads. */
export function failure(c: Context, status: ContentfulStatusCode, message: string): Response {
  return c.json({ data: null, status: null, message, validationMessages: null }, status);
}

/** The response for an error that was thrown. Its details go to the log, not to the browser. */
export function failureOf(error: Error, c: Context): Response {
  if (error instanceof HTTPException) {
    return failure(c, error.status as ContentfulStatusCode, error.message || "The dashboard refused the request.");
  }
  // the browser went away, so nobody reads this
  if (c.req.raw.signal.aborted) return c.body(null, 204);
  const code = isKeepnetError(error) ? error.code : undefined;
  const isRefused = code === "invalid_scope" || code === "invalid_call";
  // after a request, for example behind a redirect, it is not the browser's mistake
  if (isKeepnetError(error) && isRefused && error.outcome === "not_sent") return failure(c, 400, error.message);
  console.error(error);
  if (!code) return failure(c, 500, "The dashboard failed. Its log says why.");
  return failure(
    c,
    code === "timeout" ? 504 : 502,
    `The dashboard got no data from Keepnet (${code}). Its log says why.`,
  );
}
