import { problemAnswer } from "../answers.ts";
import type { Answerer } from "../exchange.ts";
import { hostRefusal, type PageRules } from "./guard.ts";

/** Wraps an answerer so that a page whose host name was made to mean this machine gets nothing, where CORS is off. */
export function withHosts(answer: Answerer, rules: PageRules): Answerer {
  return async (request) => {
    const refusal = hostRefusal(request, rules);
    if (refusal === undefined) return answer(request);
    return problemAnswer({ type: "about:blank", title: "The mock refuses the host", status: 403, detail: refusal });
  };
}
