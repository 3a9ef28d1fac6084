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
import { connectionHint } from "./connection-hint.ts";
import { buildRequest, type Draft, isReplayable } from "./draft.ts";
import { isNetworkFailure, wasNotSent } from "./network-failure.ts";
import { redirectTarget } from "./redirect.ts";
import { isRetryable } from "./retry.ts";
import type { Transport } from "./transport.ts";

/** A response with its body, which is a stream if the call asked for one. */
export interface Exchange {
  readonly response: Response;
  readonly body: ReadBody;
}

/** Makes one attempt: sends a request with a token, again with a new one if the API refuses it, and reads the body. */
export async function exchange(draft: Draft, call: CallState, transport: Transport): Promise<Exchange> {
  const { tokens } = transport;
  const key = `${call.operation} ${call.companyId}`;
  const token = await tokenFor(call, transport);
  let response = await sendWith(token, draft, call, transport);
  if (isAccepted(response)) tokens.accept?.(token, key);
  else if (response.status === 401 && tokens.invalidate(token, key) !== false && isReplayable(draft)) {
    const refused = response;
    const fresh = await tokenFor(call, transport, token).catch((error: unknown) => {
      discard(refused);
      throw error;
    });
    if (fresh !== token) {
      discard(refused);
      response = await sendWith(fresh, draft, call, transport);
      if (isAccepted(response)) tokens.accept?.(fresh, key);
      else if (response.status === 401) tokens.invalidate(fresh, key, true);
    }
  }
  const { parseAs, repeatable } = call.rules;
  try {
    const body = await readBody(response, parseAs);
    if (draft.method === "HEAD" || !isCutOff(body, response)) return { response, body };
    throw body.error ?? new Error("The body is shorter than its Content-Length.");
  } catch (cause) {
    call.deadline.signal.throwIfAborted();
    const text = `got a response (HTTP ${response.status}) whose body ended early. Check the network.`;
    throw call.failed(call.error(ConnectionError, "connection_failed", text, { cause }), repeatable);
  }
}

/** Frees the connection of a response that nobody reads. */
function discard({ body }: Response): void {
  body?.cancel().catch(() => {});
}

/** Whether a response proves that the API accepted the token; that of a gateway in front of the API does not. */
function isAccepted({ status }: Response): boolean {
  return status < 500 && ![401, 408, 429].includes(status);
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
    throw call.failed(own, isRetryable(status) || code === "connection_failed");
  }
  const { view } = call.rules;
  if (view.name === "ownCompany") assertOwnCompanyToken(token, view.trustToken, call.operation);
  return token;
}

/** Sends a request, and follows the redirects of a GET within its origin and its company. Refuses others. */
async function sendWith(token: string, draft: Draft, call: CallState, transport: Transport): Promise<Response> {
  const { fetch, hooks } = transport;
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
    const target = redirectTarget(request, response, redirects);
    if (target === undefined) {
      if (hooks.response) {
        const duration = performance.now() - startedAt;
        const { status } = response;
        notify(hooks.response, { ...call.current, status, duration, requestId: requestIdOf(response) });
      }
      return response;
    }
    discard(response);
    if (!target) {
      const text = "was redirected to where its credentials must not go. Check that baseUrl is the API.";
      throw call.error(ConnectionError, "redirect_refused", text);
    }
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
  const text = `got no response from ${new URL(request.url).origin}. ${connectionHint(cause)}`;
  return call.failed(
    call.error(ConnectionError, "connection_failed", text, { cause }),
    unsent || call.rules.repeatable,
  );
}
