import { failureEnvelope, jsonAnswer } from "../answers.ts";
import type { HttpAnswer, HttpRequest } from "../exchange.ts";
import type { Handled, Handler } from "../handler.ts";
import type { Operation } from "../prism/operations.ts";
import { documentedFailure } from "../prism/refusal.ts";
import type { Effect } from "./effect.ts";
import { dashed } from "./text.ts";

/** Answers a request as faults will have it: without the handler, or from it. */
export async function applyEffect(
  effect: Effect,
  request: HttpRequest,
  operation: Operation | undefined,
  handle: Handler,
): Promise<Handled> {
  const { status, retryAfter, connection, token } = effect;
  const of = operation && { operation };
  if (connection !== undefined) {
    return { ...of, answer: { status: 0, headers: {}, body: new Uint8Array(), delivery: { kind: connection } } };
  }
  if (status !== undefined) return { ...of, answer: mark(failure(status, retryAfter, operation), effect) };
  const handled = await handle(token === undefined ? request : withoutToken(request));
  return { ...handled, answer: mark(handled.answer, effect) };
}

/** What is refused with the same 401 as an expired token. */
function withoutToken({ headers: { authorization: _, ...headers }, ...request }: HttpRequest): HttpRequest {
  return { ...request, headers };
}

const undocumented = { base: undefined, headers: { "content-type": "application/json" } };

/** The document's answer of this status, else the API's envelope. */
function failure(status: number, retryAfter: number | undefined, operation: Operation | undefined): HttpAnswer {
  const { base, headers } = operation ? documentedFailure(operation, status) : undocumented;
  const body = base ?? failureEnvelope(status, `The mock was told to answer ${status}`);
  const wait = retryAfter !== undefined && { "retry-after": String(retryAfter) };
  return jsonAnswer(status, body, { ...headers, ...wait });
}

/** Says in a header which faults the answer comes from, and how it is to be delivered. */
function mark(answer: HttpAnswer, effect: Effect): HttpAnswer {
  const { body, bodyDuration = 0 } = effect;
  const members = Object.entries(effect).map(([member, value]) => `${dashed(member)}=${value}`);
  const headers = { ...answer.headers, "x-mock-fault": members.join(", ") };
  if (body === undefined) return { ...answer, headers };
  return { ...answer, headers, delivery: body === "slow" ? { kind: body, duration: bodyDuration } : { kind: body } };
}
