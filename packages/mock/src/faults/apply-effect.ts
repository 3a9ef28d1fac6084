import type { HttpRequest, HttpResponse } from "../exchange.ts";
import type { Handled, Handler } from "../handler.ts";
import { failureEnvelope, jsonResponse } from "../json-responses.ts";
import type { Operation } from "../prism/operations.ts";
import { documentedFailure } from "../prism/refusal.ts";
import type { Effect } from "./effect.ts";
import { dashed } from "./text.ts";
import { withoutCompany } from "./without-company.ts";

/** Responds to a request as faults will have it: without the handler, or from it. */
export async function applyEffect(
  effect: Effect,
  request: HttpRequest,
  operation: Operation | undefined,
  handle: Handler,
): Promise<Handled> {
  const { status, retryAfter, connection, envelope } = effect;
  const of = operation && { operation };
  if (connection !== undefined) {
    return { ...of, response: { status: 0, headers: {}, body: new Uint8Array(), delivery: { kind: connection } } };
  }
  if (status !== undefined) return { ...of, response: mark(failure(status, retryAfter, operation), effect) };
  if (envelope !== undefined) return { ...of, response: mark(failedEnvelope(envelope), effect) };
  const handled = await handle(changed(request, operation, effect));
  return { ...handled, response: mark(handled.response, effect) };
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

/** The document's response of this status, else the API's envelope. */
function failure(status: number, retryAfter: number | undefined, operation: Operation | undefined): HttpResponse {
  const { base, headers } = operation ? documentedFailure(operation, status) : undocumented;
  const body = base ?? failureEnvelope(status, `The mock was told to respond with ${status}`);
  const wait = retryAfter !== undefined && { "retry-after": String(retryAfter) };
  return jsonResponse(status, body, { ...headers, ...wait });
}

/** A failure that only its envelope tells of. */
function failedEnvelope(sign: NonNullable<Effect["envelope"]>): HttpResponse {
  const message = "The mock was told to respond with 200 and a failing envelope";
  const envelope = failureEnvelope(sign === "INTERNAL_SERVER_ERROR" ? 500 : 400, message, [message]);
  return jsonResponse(200, sign === "isSuccess" ? { isSuccess: false, data: null, messages: [message] } : envelope);
}

/** A failure whose envelope has its members in PascalCase; any other response as it is. */
function inPascalCase(response: HttpResponse): HttpResponse {
  if (response.headers["content-type"] !== "application/json") return response;
  const body: unknown = JSON.parse(new TextDecoder().decode(response.body));
  const isFailure = typeof body === "object" && body !== null && ("message" in body || "messages" in body);
  if (!isFailure || (response.status < 400 && !/_ERROR$/.test(String((body as { status?: unknown }).status))))
    return response;
  const members = Object.entries(body).map(([name, value]) => [name.charAt(0).toUpperCase() + name.slice(1), value]);
  return jsonResponse(response.status, Object.fromEntries(members), response.headers);
}

/** Says in a header which faults the response comes from, and how it is to be delivered. */
function mark(response: HttpResponse, effect: Effect): HttpResponse {
  const { body, bodyDuration = 0, casing } = effect;
  const members = Object.entries(effect).map(([member, value]) => `${dashed(member)}=${value}`);
  const cased = casing === undefined ? response : inPascalCase(response);
  const headers = { ...cased.headers, "x-mock-fault": members.join(", ") };
  if (body === undefined) return { ...cased, headers };
  return { ...cased, headers, delivery: body === "slow" ? { kind: body, duration: bodyDuration } : { kind: body } };
}
