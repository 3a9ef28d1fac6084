import { MockError } from "../errors.ts";
import type { HttpRequest, HttpResponse } from "../exchange.ts";
import { jsonResponse, problemResponse } from "../json-responses.ts";
import { excessOf } from "../json-text.ts";
import type { Target } from "../router/target.ts";
import { redactUrl } from "../secrets.ts";
import type { Control } from "./control.ts";
import { routes } from "./routes.ts";

/** The first segment of the control API's paths. */
export const prefix = "__mock";

/** Finds the call that a request means, and makes it. */
export function dispatch(control: Control, { method, truncated, body }: HttpRequest, target: Target): HttpResponse {
  const path = target.segments.slice(1).join("/");
  const methods = Object.hasOwn(routes, path) ? routes[path] : undefined;
  if (methods === undefined) {
    const known = Object.keys(routes).map((name) => `/${prefix}/${name}`);
    return problem(404, `The control API has no /${prefix}/${redactUrl(path)}, only ${known.join(", ")}.`);
  }
  const route = Object.hasOwn(methods, method) ? methods[method] : undefined;
  if (route === undefined) {
    const allow = Object.keys(methods).join(", ");
    return problem(405, `/${prefix}/${redactUrl(path)} has no ${method}, only ${allow}.`, { allow });
  }
  if (truncated) return problem(413, "The body is larger than 10 MiB. Start the mock with the dataset instead.");
  // a dataset has as many values as fit in
  const excess = excessOf(body, Number.POSITIVE_INFINITY);
  if (excess !== undefined) return problem(400, `The body ${excess}.`);
  try {
    const result = route(control, { body: new TextDecoder().decode(body), query: target.query });
    if (result === undefined) return { status: 204, headers: {}, body: new Uint8Array() };
    return jsonResponse(200, result, { "content-type": "application/json", "cache-control": "no-store" });
  } catch (error) {
    if (error instanceof MockError) return problem(error.code === "NO_SANDBOX" ? 409 : 400, error.message);
    throw error;
  }
}

/** A refusal of the control API. */
export function problem(status: number, detail: string, headers: Readonly<Record<string, string>> = {}): HttpResponse {
  const response = problemResponse({ type: "about:blank", title: "The control API refuses the call", status, detail });
  return { ...response, headers: { ...response.headers, ...headers } };
}
