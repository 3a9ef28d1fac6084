import { KeepnetError } from "../errors/keepnet-error.ts";
import { notify } from "../hooks/hooks.ts";
import { sleep } from "../timing/wait.ts";
import { attempt } from "./attempt.ts";
import { compose } from "./middleware.ts";
import { backoff, mayRetryFailure, mayRetryStatus, retryAfterOf, wasNeverSent } from "./retry-policy.ts";
import type { Sending, Transport } from "./transport.ts";

/** Sends a request, and sends it again when that is harmless and worth it: within the attempts, budget and deadline. */
export async function send(request: Request, sending: Sending, transport: Transport): Promise<Response> {
  const { retry, middlewares } = transport;
  const { operation, companyId, repeatable, replayable } = sending;
  let next: Request | undefined = request;
  for (;;) {
    const current: Request = next;
    if (retry.held() > 0) await sleep(retry.held(), request.signal);
    const mayRepeat = replayable && sending.attempts + 1 < retry.attempts;
    next = mayRepeat ? current.clone() : undefined;
    sending.attempts += 1;
    const context = { operation, companyId, attempt: sending.attempts };
    const outcome = await compose(
      middlewares,
      (wrapped) => attempt(wrapped, sending, transport),
      context,
    )(current).catch((error: unknown) => {
      if (error instanceof KeepnetError && next && mayRetryFailure(error, repeatable)) return error;
      throw error;
    });
    const response = outcome instanceof KeepnetError ? undefined : outcome;
    if (response?.ok) retry.earn();
    const asked = response && retryAfterOf(response.headers);
    const delay = Math.max(backoff(sending.attempts, retry.base, retry.cap), Math.min(asked ?? 0, retry.cap));
    if (asked !== undefined && !response?.ok) retry.hold(Math.min(asked, retry.cap));
    const again = !response || mayRetryStatus(response.status, repeatable);
    if (!again || !next || !retry.take()) {
      if (response) return deletedBefore(response, current, sending) ? new Response(null, { status: 204 }) : response;
      throw outcome;
    }
    sending.mayHaveHappened ||= outcome instanceof KeepnetError ? !wasNeverSent(outcome) : outcome.status !== 429;
    await response?.body?.cancel();
    notify(transport.hooks.retry, { ...context, status: response?.status, delay, budget: retry.budget });
    await sleep(delay, request.signal);
  }
}

/** A deletion that is sent again and finds nothing has been done by the attempt whose answer was lost. */
function deletedBefore(response: Response, request: Request, { mayHaveHappened }: Sending): boolean {
  return response.status === 404 && request.method === "DELETE" && mayHaveHappened;
}
