import { failureEnvelope, jsonAnswer, problemAnswer } from "../answers.ts";
import type { Clock } from "../clock.ts";
import { MockError } from "../errors.ts";
import type { HttpAnswer, HttpRequest } from "../exchange.ts";
import type { Handled, Handler } from "../handler.ts";
import type { Operation } from "../prism/operations.ts";
import { documentedFailure } from "../prism/refusal.ts";
import { createRouter, type Router } from "../router/router.ts";
import { parseTarget } from "../router/target.ts";
import type { ActiveFault } from "./active-fault.ts";
import { combine, type Effect, isFinal } from "./effect.ts";
import type { FaultRegistry } from "./registry.ts";
import { dashed } from "./text.ts";

/** Wraps a handler so that the faults in force, and those that a request asks for, come between. */
export function withFaults(
  handle: Handler,
  faults: FaultRegistry,
  operations: readonly Operation[],
  clock: Clock,
): Handler {
  const route = createRouter(operations);
  return async (request) => {
    let active: readonly ActiveFault[];
    try {
      active = faults.for(request);
    } catch (error) {
      if (error instanceof MockError) return { answer: wrongFault(error) };
      throw error;
    }
    if (active.length === 0) return handle(request);
    const operation = operationOf(request, route);
    const effect = strike(active, request, operation, clock.now());
    if (effect === undefined) return handle(request);
    if (effect.latency !== undefined) await clock.sleep(effect.latency);
    const handled = await suffer(effect, request, operation, handle);
    return { ...handled, answer: mark(handled.answer, effect) };
  };
}

function operationOf({ method, url }: HttpRequest, route: Router): Operation | undefined {
  const target = parseTarget(url);
  const match = typeof target === "string" ? undefined : route(method, target.segments);
  return match?.kind === "found" ? match.operation : undefined;
}

function strike(
  faults: readonly ActiveFault[],
  request: HttpRequest,
  operation: Operation | undefined,
  now: number,
): Effect | undefined {
  let all: Effect | undefined;
  for (const fault of faults) {
    const effect = fault.strike(request, operation, now);
    if (effect !== undefined) all = combine(all ?? {}, effect);
    if (all !== undefined && isFinal(all)) break;
  }
  return all;
}

async function suffer(
  { status, retryAfter, connection, token }: Effect,
  request: HttpRequest,
  operation: Operation | undefined,
  handle: Handler,
): Promise<Handled> {
  const of = operation === undefined ? {} : { operation };
  if (connection !== undefined) {
    return { ...of, answer: { status: 0, headers: {}, body: new Uint8Array(), delivery: { kind: "dropped" } } };
  }
  if (status !== undefined) return { ...of, answer: failure(status, retryAfter, operation) };
  if (token === undefined) return handle(request);
  const { authorization: _, ...headers } = request.headers;
  return handle({ ...request, headers });
}

/** The document's answer of this status, else the API's envelope. */
function failure(status: number, retryAfter: number | undefined, operation: Operation | undefined): HttpAnswer {
  const { base, headers } = operation
    ? documentedFailure(operation, status)
    : { base: undefined, headers: { "content-type": "application/json" } };
  const body = base ?? failureEnvelope(status, `The mock was told to answer ${status}`);
  return jsonAnswer(status, body, {
    ...headers,
    ...(retryAfter !== undefined && { "retry-after": String(retryAfter) }),
  });
}

/** Says in a header which faults the answer comes from, and how it is to be delivered. */
function mark(answer: HttpAnswer, effect: Effect): HttpAnswer {
  const { body, bodyDuration = 0 } = effect;
  const members = Object.entries(effect).map(([member, value]) => `${dashed(member)}=${value}`);
  const headers = { ...answer.headers, "x-mock-fault": members.join(", ") };
  if (body === undefined) return { ...answer, headers };
  return { ...answer, headers, delivery: body === "slow" ? { kind: body, duration: bodyDuration } : { kind: body } };
}

function wrongFault({ message }: MockError): HttpAnswer {
  return problemAnswer({ type: "about:blank", title: "The fault is wrong", status: 400, detail: message });
}
