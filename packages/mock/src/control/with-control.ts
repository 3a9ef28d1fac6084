import type { Answerer, HttpAnswer } from "../exchange.ts";
import { targetOf } from "../router/target.ts";
import type { Control } from "./control.ts";
import { dispatch, prefix, problem } from "./dispatch.ts";
import { isLoopback, refusalOf } from "./guard.ts";

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
    const target = targetOf(request);
    if (typeof target === "string" || target.segments[0] !== prefix) return answer(request);
    if (!isWanted) return off(host);
    const refusal = refusalOf(request, host);
    return refusal === undefined ? dispatch(control, request, target) : problem(403, refusal);
  };
}

function off(host: string): HttpAnswer {
  const why = isLoopback(host) ? "it was turned off" : `the mock listens on ${host}, which other machines may reach`;
  return problem(404, `The control API is off, because ${why}. Start the mock with control: true (--control) for it.`);
}
