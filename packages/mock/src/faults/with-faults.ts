import { MockError } from "../errors.ts";
import type { HttpRequest, HttpResponse } from "../exchange.ts";
import type { Handler } from "../handler.ts";
import { problemResponse } from "../json-responses.ts";
import type { Operation } from "../prism/operations.ts";
import type { Router } from "../router/router.ts";
import { targetOf } from "../router/target.ts";
import type { ActiveFault } from "./active-fault.ts";
import { applyEffect } from "./apply-effect.ts";
import { combine, type Effect, isFinal } from "./effect.ts";
import type { FaultRegistry } from "./registry.ts";

/** What faults need of time; tests put in their own. */
export interface Waiting {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after so many milliseconds. */
  sleep(ms: number): Promise<void>;
}

/** Wraps a handler so that the faults in force, and the one that a request asks for, come between. */
export function withFaults(handle: Handler, faults: FaultRegistry, route: Router, { now, sleep }: Waiting): Handler {
  return async (request) => {
    let active: readonly ActiveFault[];
    try {
      active = request.arrival?.isOver() === true ? [] : faults.for(request);
    } catch (error) {
      if (error instanceof MockError) return { response: wrongFault(error) };
      throw error;
    }
    if (active.length === 0) return handle(request);
    const operation = operationOf(request, route);
    const effect = strike(active, request, operation, now());
    if (effect === undefined) return handle(request);
    if (effect.latency !== undefined) await sleep(effect.latency);
    return applyEffect(effect, request, operation, handle);
  };
}

function operationOf(request: HttpRequest, route: Router): Operation | undefined {
  const target = targetOf(request);
  const match = typeof target === "string" ? undefined : route(request.method, target.segments);
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

function wrongFault({ message }: MockError): HttpResponse {
  return problemResponse({ type: "about:blank", title: "The fault is wrong", status: 400, detail: message });
}
