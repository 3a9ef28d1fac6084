import { tokenOperation } from "@keepnet/openapi/facts";
import { ConnectionError } from "../errors/call-errors.ts";
import { failure } from "../errors/failure.ts";
import { KeepnetError } from "../errors/keepnet-error.ts";
import { requestIdOf } from "../errors/request-id.ts";
import { notify } from "../hooks/hooks.ts";
import { guardBody, guardRequest } from "../scope/guard.ts";
import { assertOwnCompanyToken } from "../scope/own-company.ts";
import { isCutOff, type ReadBody, readBody } from "./body.ts";
import type { CallState } from "./call-state.ts";
import { noResponse } from "./connection-hint.ts";
import { buildRequest, type Draft, isReplayable } from "./draft.ts";
import { isNetworkFailure, wasNotSent } from "./network-failure.ts";
import { discard, redirectRefused, redirectTarget } from "./redirect.ts";
import { isRetryable } from "./retry.ts";
import type { Transport } from "./transport.ts";

/** A response with its body, which is a stream if the call asked for one. */
export interface Exchange {
  readonly response: Response;
  readonly body: ReadBody;
}

/** Makes one attempt: sends a request with a token, again with a new one if the API refuses it, and reads the body. */
export async function exchange(draft: Draft, call: CallState, transport: Transport): Promise<Exchange> {
  const token = await tokenFor(call, transport);
  let response = await sendWith(token, draft, call, transport);
  if (mayRenew(response, token, call, transport) && isReplayable(draft)) {
    let fresh: string | undefined;
    try {
      fresh = await tokenFor(call, transport, token);
    } finally {
      if (fresh !== token) discard(response);
    }
    if (fresh !== token) {
      response = await sendWith(fresh, draft, call, transport);
      mayRenew(response, fresh, call, transport, true);
    }
  }
  try {
    const body = await readBody(response, call.rules.parseAs);
    if (draft.method === "HEAD" || !isCutOff(body, response)) return { response, body };
    throw body.error ?? new Error("The body is shorter than its Content-Length.");
  } catch (cause) {
    call.deadline.signal.throwIfAborted();
    const text = `got a response (HTTP ${response.status}) whose body ended early. Check the network.`;
    throw call.failed(text, cause);
  }
}

/**
 * Tells the token's source whether the API accepted it, and returns whether another token may help. The response of a
 * gateway in front of the API says nothing about the token.
 */
function mayRenew(
  { status }: Response,
  token: string,
  { operation, companyId }: CallState,
  { tokens }: Transport,
  isFresh = false,
): boolean {
  const key = `${operation} ${companyId}`;
  if (status === 401) return tokens.invalidate(token, key, isFresh) !== false;
  if (status < 500 && ![408, 429].includes(status)) tokens.accept?.(token, key);
  return false;
}

async function tokenFor(call: CallState, { tokens }: Transport, refused?: string): Promise<string> {
  let token: string;
  try {
    token = await tokens.get(call.deadline.signal, refused);
  } catch (error) {
    // the caller's own function threw it, even if it is an error of this package
    if (!(error instanceof KeepnetError)) throw error;
    const { operation, code, status, requestId, retryAfter, message } = error;
    if (operation ? operation !== tokenOperation.key : code !== "unauthenticated") throw error;
    const text = `was not sent${call.attempt ? " again" : ""}, because there is no token. ${message}`;
    const details = { status, requestId, retryAfter, outcome: call.outcome, cause: error };
    const own = failure(error.constructor as typeof KeepnetError, call, code, text, details);
    // the call itself was not sent, so another attempt cannot do it twice
    call.mayRetry = isRetryable(status) || code === "connection_failed";
    call.failure = own;
    throw own;
  }
  const { view } = call.rules;
  if (view.name === "ownCompany") assertOwnCompanyToken(token, view.trustToken, call.operation);
  return token;
}

/** Sends a request, and follows the redirects of a GET within the base URL and its company. Refuses others. */
async function sendWith(token: string, draft: Draft, call: CallState, transport: Transport): Promise<Response> {
  const { baseUrl, fetch, hooks } = transport;
  const { rules } = call;
  // the caller's own fetch may ignore the signal
  call.deadline.signal.throwIfAborted();
  notify(hooks.request, call.current);
  const startedAt = performance.now();
  let next = draft;
  for (let redirects = 0; ; redirects++) {
    const request = buildRequest(next, call.operation);
    request.headers.set("authorization", `Bearer ${token}`);
    // nothing comes between these checks and fetch, so what was checked is what is sent
    try {
      guardRequest(request, rules, redirects > 0);
      guardBody(request, draft.body, rules);
    } catch (error) {
      // an earlier attempt may have been sent
      throw Object.assign(error as KeepnetError, { attempts: call.attempt, outcome: call.outcome });
    }
    if (redirects === 0) call.sent();
    let response: Response;
    try {
      response = await fetch(request, rules.runtimeInit);
    } catch (cause) {
      throw explain(cause, request, call);
    }
    if (!isResponse(response)) throw notAResponse("The fetch of createKeepnet()", call);
    call.received(response);
    const target = redirectTarget(request, response, redirects, baseUrl);
    if (target === undefined) {
      if (hooks.response) {
        const duration = performance.now() - startedAt;
        const { status } = response;
        notify(hooks.response, { ...call.current, status, duration, requestId: requestIdOf(response) });
      }
      return response;
    }
    discard(response);
    if (!target) throw call.error(ConnectionError, "redirect_refused", redirectRefused);
    next = { ...draft, source: target };
  }
}

/** Whether a value is a Response, also of an implementation other than the platform's, such as undici's. */
export function isResponse(value: unknown): value is Response {
  return typeof (value as Response | undefined)?.status === "number";
}

export function notAResponse(source: string, call: CallState): KeepnetError {
  const text = `got no response: ${source} did not return a Response. Return what fetch returns.`;
  return failure(KeepnetError, call, "invalid_options", text, { outcome: call.outcome });
}

/** The error for what fetch threw: one of ours for a failed connection; any other error is passed on. */
function explain(cause: unknown, request: Request, call: CallState): unknown {
  const { signal } = call.deadline;
  if (signal.aborted) return signal.reason;
  if (!isNetworkFailure(cause)) return cause;
  const unsent = wasNotSent(cause);
  if (unsent) call.notSent();
  return call.failed(noResponse(request.url, cause), cause, unsent);
}
