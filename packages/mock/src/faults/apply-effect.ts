import { failureEnvelope, jsonAnswer } from "../answers.ts";
import type { HttpAnswer, HttpRequest } from "../exchange.ts";
import type { Handled, Handler } from "../handler.ts";
import type { Operation } from "../prism/operations.ts";
import { documentedFailure } from "../prism/refusal.ts";
import type { Effect } from "./effect.ts";
import { dashed } from "./text.ts";
import { withoutCompany } from "./without-company.ts";

/** Answers a request as faults will have it: without the handler, or from it. */
export async function applyEffect(
  effect: Effect,
  request: HttpRequest,
  operation: Operation | undefined,
  handle: Handler,
): Promise<Handled> {
  const { status, retryAfter, connection, envelope } = effect;
  const of = operation && { operation };
  if (connection !== undefined) {
    return { ...of, answer: { status: 0, headers: {}, body: new Uint8Array(), delivery: { kind: connection } } };
  }
  if (status !== undefined) return { ...of, answer: mark(failure(status, retryAfter, operation), effect) };
  if (envelope !== undefined) return { ...of, answer: mark(failedEnvelope(envelope), effect) };
  const handled = await handle(changed(request, operation, effect));
  return { ...handled, answer: mark(handled.answer, effect) };
}

function changed(request: HttpRequest, operation: Operation | undefined, { token, scope }: Effect): HttpRequest {
  const scoped = scope === undefined ? request : withoutCompany(request, operation);
  return token === undefined ? scoped : withoutToken(scoped);
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

/** A failure that only its envelope tells of. */
function failedEnvelope(sign: NonNullable<Effect["envelope"]>): HttpAnswer {
  const message = "The mock was told to answer 200 with a failing envelope";
  const envelope = failureEnvelope(sign === "INTERNAL_SERVER_ERROR" ? 500 : 400, message, [message]);
  return jsonAnswer(200, sign === "isSuccess" ? { isSuccess: false, data: null, messages: [message] } : envelope);
}

/** A failure whose envelope has its members in PascalCase; any other answer as it is. */
function inPascalCase(answer: HttpAnswer): HttpAnswer {
  if (answer.headers["content-type"] !== "application/json") return answer;
  const body: unknown = JSON.parse(new TextDecoder().decode(answer.body));
  const isFailure = typeof body === "object" && body !== null && ("message" in body || "messages" in body);
  if (!isFailure || (answer.status < 400 && !/_ERROR$/.test(String((body as { status?: unknown }).status))))
    return answer;
  const members = Object.entries(body).map(([name, value]) => [name.charAt(0).toUpperCase() + name.slice(1), value]);
  return jsonAnswer(answer.status, Object.fromEntries(members), answer.headers);
}

/** Says in a header which faults the answer comes from, and how it is to be delivered. */
function mark(answer: HttpAnswer, effect: Effect): HttpAnswer {
  const { body, bodyDuration = 0, casing } = effect;
  const members = Object.entries(effect).map(([member, value]) => `${dashed(member)}=${value}`);
  const cased = casing === undefined ? answer : inPascalCase(answer);
  const headers = { ...cased.headers, "x-mock-fault": members.join(", ") };
  if (body === undefined) return { ...cased, headers };
  return { ...cased, headers, delivery: body === "slow" ? { kind: body, duration: bodyDuration } : { kind: body } };
}
