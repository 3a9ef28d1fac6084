import { KeepnetError } from "../errors/keepnet-error.ts";
import { notify } from "../hooks/hooks.ts";
import { sleep } from "../timing/wait.ts";
import { attempt } from "./attempt.ts";
import { compose } from "./middleware.ts";
import { backoff, mayRetryFailure, mayRetryStatus, retryAfterOf, wasNeverSent } from "./retry-policy.ts";
import type { Sending, Transport } from "./transport.ts";

/** Sends a request, and sends it again when that is harmless and worth it: within the attempts, budget and deadline. */
export async function send(request: Request, sending: Sending, transport: Transport): Promise<Response> {
  const { retry, middlewares, hooks } = transport;
  const { operation, companyId, repeatable, replayable } = sending;
  const { signal } = request;
  for (let current = request; ; ) {
    const held = retry.heldUntil - performance.now();
    if (held > 0) await sleep(held, signal);
    const attempts = ++sending.attempts;
    const spare = replayable && attempts < retry.attempts ? current.clone() : undefined;
    const context = { operation, companyId, attempt: attempts };
    const once = compose(middlewares, (wrapped) => attempt(wrapped, sending, transport), context);
    const outcome = await once(current).catch((error: unknown) => {
      if (spare && error instanceof KeepnetError && mayRetryFailure(error, repeatable)) return error;
      throw error;
    });
    const failed = outcome instanceof KeepnetError;
    const asked = failed ? 0 : Math.min(retryAfterOf(outcome.headers) ?? 0, retry.cap);
    if (!failed && outcome.ok) retry.budget = Math.min(retry.mostBudget, retry.budget + 0.1);
    else retry.heldUntil = Math.max(retry.heldUntil, performance.now() + asked);
    if (!spare || retry.budget < 1 || !(failed || mayRetryStatus(outcome.status, repeatable))) {
      if (failed) throw outcome;
      // a deletion that is sent again and finds nothing has been done by the attempt whose answer was lost
      const isDone = sending.mayHaveHappened && outcome.status === 404 && current.method === "DELETE";
      return isDone ? new Response(null, { status: 204 }) : outcome;
    }
    retry.budget--;
    const { status } = outcome;
    sending.mayHaveHappened ||= failed ? !wasNeverSent(outcome) : status !== 429;
    if (!failed) await outcome.body?.cancel();
    const delay = Math.max(backoff(attempts, retry.base, retry.cap), asked);
    notify(hooks.retry, { ...context, status: failed ? undefined : status, delay, budget: Math.floor(retry.budget) });
    await sleep(delay, signal);
    current = spare;
  }
}
