import type { Answerer, HttpAnswer } from "../exchange.ts";
import { targetOf } from "../router/target.ts";
import { withCors } from "../server/cors.ts";
import type { Control } from "./control.ts";
import { dispatch, prefix, problem } from "./dispatch.ts";
import { isLoopback, type PageRules, refusalOf } from "./guard.ts";

/**
 * Wraps an answerer so that calls under `/__mock` control the mock.
 *
 * @param rules - what pages may do
 * @param isWanted - whether the control API is there; undefined where only this machine reaches it
 */
export function withControl(
  answer: Answerer,
  control: Control,
  rules: PageRules,
  isWanted: boolean = isLoopback(rules.host),
): Answerer {
  return async (request) => {
    const target = targetOf(request);
    if (typeof target === "string" || target.segments[0] !== prefix) return answer(request);
    if (!isWanted) return off(rules.host);
    const refusal = refusalOf(request, rules);
    if (refusal !== undefined) return problem(403, refusal);
    const { origin } = request.headers;
    const call: Answerer = async () => dispatch(control, request, target);
    return origin !== undefined && rules.controlOrigins.includes(origin)
      ? withCors(call, origin)(request)
      : call(request);
  };
}

function off(host: string): HttpAnswer {
  const why = isLoopback(host) ? "it was turned off" : `the mock listens on ${host}, which other machines may reach`;
  return problem(404, `The control API is off, because ${why}. Start the mock with control: true (--control) for it.`);
}
