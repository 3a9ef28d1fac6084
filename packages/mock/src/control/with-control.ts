import { jsonAnswer, problemAnswer } from "../answers.ts";
import { MockError } from "../errors.ts";
import type { Answerer, HttpAnswer, HttpRequest } from "../exchange.ts";
import { parseTarget } from "../router/target.ts";
import type { Control } from "./control.ts";
import { isLoopback, refusalOf } from "./guard.ts";
import { routes } from "./routes.ts";

const prefix = "__mock";

/**
 * Wraps an answerer so that calls under `/__mock` control the mock.
 *
 * @param host - where the mock listens
 * @param isWanted - whether the control API is there; undefined where only this machine reaches it
 */
export function withControl(
  answer: Answerer,
  control: Control,
  host: string,
  isWanted: boolean = isLoopback(host),
): Answerer {
  return async (request) => {
    const target = parseTarget(request.url);
    if (typeof target === "string" || target.segments[0] !== prefix) return answer(request);
    const path = target.segments.slice(1).join("/");
    const { status, headers, body } = isWanted ? call(control, request, path, target.query, host) : off(host);
    return { status, headers: { ...headers, "cache-control": "no-store" }, body };
  };
}

function call(control: Control, request: HttpRequest, path: string, query: URLSearchParams, host: string): HttpAnswer {
  const refusal = refusalOf(request, host);
  if (refusal !== undefined) return problem(403, refusal);
  if (request.truncated)
    return problem(413, "The body is larger than 10 MiB. Start the mock with the dataset instead.");
  const methods = Object.hasOwn(routes, path) ? (routes[path] ?? {}) : undefined;
  if (methods === undefined) {
    const known = Object.keys(routes).map((name) => `/${prefix}/${name}`);
    return problem(404, `The control API has no /${prefix}/${path}, only ${known.join(", ")}.`);
  }
  const route = Object.hasOwn(methods, request.method) ? methods[request.method] : undefined;
  if (route === undefined) {
    const allow = Object.keys(methods).join(", ");
    const answer = problem(405, `/${prefix}/${path} has no ${request.method}, only ${allow}.`);
    return { ...answer, headers: { ...answer.headers, allow } };
  }
  try {
    const result = route(control, { body: new TextDecoder().decode(request.body), query });
    return result === undefined ? { status: 204, headers: {}, body: new Uint8Array() } : jsonAnswer(200, result);
  } catch (error) {
    if (error instanceof MockError) return problem(error.code === "NO_SANDBOX" ? 409 : 400, error.message);
    throw error;
  }
}

function off(host: string): HttpAnswer {
  const why = isLoopback(host) ? "it was turned off" : `the mock listens on ${host}, which other machines may reach`;
  return problem(404, `The control API is off, because ${why}. Start the mock with control: true (--control) for it.`);
}

function problem(status: number, detail: string): HttpAnswer {
  return problemAnswer({ type: "about:blank", title: "The control API refuses the call", status, detail });
}
