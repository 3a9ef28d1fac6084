import type { HttpHandler, HttpRequest, HttpResponse } from "../exchange.ts";
import type { ReceivedRequest } from "../received.ts";
import { receivedOf } from "../record.ts";
import { type Target, targetOf } from "../router/target.ts";
import { withCors } from "../server/cors.ts";
import { own } from "../timers.ts";
import type { Control } from "./control.ts";
import { dispatch, prefix, problem } from "./dispatch.ts";
import { isLoopback, type PageRules, refusalOf } from "./guard.ts";

/** Calls of the control API are not counted. */
const noSequence = -1;

/**
 * Wraps a handler so that calls under `/__mock` control the mock.
 *
 * @param rules - what pages may do
 * @param isWanted - whether the control API is there; undefined where only this machine reaches it
 * @param onCall - gets the calls that change something, and those that are refused
 */
export function withControl(
  respond: HttpHandler,
  control: Control,
  rules: PageRules,
  isWanted: boolean = isLoopback(rules.host),
  onCall: (call: ReceivedRequest) => void = () => undefined,
): HttpHandler {
  return async (request) => {
    const target = targetOf(request);
    if (typeof target === "string" || target.segments[0] !== prefix) return respond(request);
    const start = own.now();
    const response = await controlled(request, target);
    // the mock's page reads the requests all the time
    if (response.status < 400 && request.method === "GET") return response;
    const call = receivedOf(request, { response }, noSequence, own.now() - start);
    own.queueMicrotask(() => onCall(call));
    return response;
  };

  async function controlled(request: HttpRequest, target: Target): Promise<HttpResponse> {
    if (!isWanted) return off(rules.host);
    const refusal = refusalOf(request, rules);
    if (refusal !== undefined) return problem(403, refusal);
    const { origin } = request.headers;
    const call: HttpHandler = async () => dispatch(control, request, target);
    return origin !== undefined && rules.controlOrigins.includes(origin)
      ? withCors(call, origin)(request)
      : call(request);
  }
}

function off(host: string): HttpResponse {
  const why = isLoopback(host) ? "it was turned off" : `the mock listens on ${host}, which other machines may reach`;
  return problem(404, `The control API is off, because ${why}. Start the mock with control: true (--control) for it.`);
}
