import { ConnectionError } from "../errors/call-errors.ts";
import { failure } from "../errors/failure.ts";
import { KeepnetError } from "../errors/keepnet-error.ts";
import { requestIdOf } from "../errors/request-id.ts";
import { retryAfterOf } from "../errors/retry-after.ts";
import { classOf } from "../errors/status-errors.ts";
import { notify } from "../hooks/hooks.ts";
import { sleep } from "../timing/wait.ts";
import { ownBody, readable } from "./body.ts";
import type { CallState } from "./call-state.ts";
import { buildPreview, type Draft, draftOf, isReplayable } from "./draft.ts";
import { type Exchange, exchange, isResponse, notAResponse } from "./exchange.ts";
import { compose } from "./middleware.ts";
import { backoff, mayRetryStatus, type RetryState } from "./retry.ts";
import type { Transport } from "./transport.ts";

/** Sends a request, and sends it again if that is harmless and useful, within the attempts, budget and deadline. */
export async function send(draft: Draft, call: CallState, transport: Transport): Promise<Exchange> {
  const { retry, middlewares, hooks } = transport;
  const { operation, companyId, deadline, rules } = call;
  const makeAttempt = middlewares.length > 0 ? throughMiddlewares : exchange;
  let result: Exchange | undefined;
  for (let attempt = 1; ; attempt++) {
    if (!(await waitWhileHeld(retry, call))) {
      if (result) return result;
      throw call.failure ?? heldBack(retry, call);
    }
    // frozen, because hooks and middlewares get it
    call.current = Object.freeze({ operation, companyId, attempt });
    result = undefined;
    try {
      result = await makeAttempt(draft, call, transport);
    } catch (error) {
      // errors of the caller's code, and failures that may not be retried, are passed on
      if (error !== call.failure || !call.mayRetry) throw error;
    }
    deadline.signal.throwIfAborted();
    if (result?.response.ok) {
      // in tenths, because ten times 0.1 is less than 1
      retry.budget = Math.min(retry.maxBudget, Math.round(retry.budget * 10 + 1) / 10);
      return result;
    }
    const status = result?.response.status;
    const asked = result ? Math.min(retryAfterOf(result.response.headers) ?? 0, retry.cap) : 0;
    if (status === 429 || status === 503) retry.heldUntil = Math.max(retry.heldUntil, performance.now() + asked);
    const delay = Math.max(backoff(attempt, retry.base, retry.cap), asked);
    const again =
      attempt < retry.attempts &&
      retry.budget >= 1 &&
      isReplayable(draft) &&
      (status === undefined || mayRetryStatus(status, rules.facts.repeatable)) &&
      delay <= deadline.remaining;
    if (!again) {
      if (!result) throw call.failure;
      // a DELETE that is sent again and gets a 404 was done by an earlier attempt, whose response was lost
      const isDeleted = call.mayHaveHappened && status === 404 && draft.method === "DELETE";
      return isDeleted ? { response: new Response(null, { status: 204 }), body: {} } : result;
    }
    retry.budget--;
    if (result) call.failure = failedAttempt(result.response, call);
    call.again();
    notify(hooks.retry, { ...call.current, status, delay, budget: Math.floor(retry.budget) });
    await sleep(delay, deadline.signal);
  }
}

/** Middlewares get their own requests and responses: later changes to them have no effect. */
async function throughMiddlewares(draft: Draft, call: CallState, transport: Transport): Promise<Exchange> {
  const made = buildPreview(draft, call.operation);
  const innermost = async (request: Request) => {
    // a middleware may send more than once
    call.again();
    const { response, body } = await exchange(await draftOf(request, made, draft), call, transport);
    return readable(response, body, call.companyId);
  };
  const response = await compose(transport.middlewares, innermost, call.current)(made);
  if (!isResponse(response)) throw notAResponse("A middleware", call);
  return { response, body: await ownBody(response, call) };
}

/** Waits as long as a 429 or 503 asked every call to wait; false if this call has less time than that. */
async function waitWhileHeld(retry: RetryState, { deadline }: CallState): Promise<boolean> {
  // while it waits, another response may ask for more time
  for (;;) {
    const held = retry.heldUntil - performance.now();
    if (held <= 0) return true;
    if (held > deadline.remaining) return false;
    await sleep(held, deadline.signal);
  }
}

function heldBack({ heldUntil }: RetryState, call: CallState): ConnectionError {
  const held = Math.ceil(heldUntil - performance.now());
  const text = `was not sent: the API asked to wait ${held} ms. Wait, or raise timeout.`;
  return failure(ConnectionError, call, "timeout", text);
}

/** The error of an attempt that is retried: the cause if the call then times out. */
function failedAttempt(response: Response, call: CallState): KeepnetError {
  const { status } = response;
  const details = { status, requestId: requestIdOf(response), outcome: call.outcome };
  return failure(classOf(status) ?? KeepnetError, call, "unexpected_status", `failed (HTTP ${status}).`, details);
}
