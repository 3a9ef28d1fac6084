import { ConnectionError } from "../errors/answer-errors.ts";
import { KeepnetError } from "../errors/keepnet-error.ts";
import { notify } from "../hooks/hooks.ts";
import { follow } from "./redirect.ts";
import type { Sending, Transport } from "./transport.ts";

/** Sends a request once with a token; when the API refuses that token, once more with another. */
export async function attempt(request: Request, sending: Sending, transport: Transport): Promise<Response> {
  const { tokens } = transport;
  sending.checkRequest(request);
  const spare = sending.replayable ? request.clone() : undefined;
  const token = await tokens.get(request.signal);
  const response = await exchange(request, token, sending, transport);
  if (response.status !== 401) return response;
  tokens.invalidate(token);
  if (!spare) return response;
  const fresh = await tokens.get(request.signal);
  if (fresh === token) return response;
  await response.body?.cancel();
  return exchange(spare, fresh, sending, transport);
}

async function exchange(request: Request, token: string, sending: Sending, { fetch, hooks }: Transport) {
  const { operation, companyId, attempts, checkToken } = sending;
  checkToken(token);
  const event = { operation, companyId, attempt: attempts };
  notify(hooks.request, event);
  const startedAt = performance.now();
  const response = await follow(request, token, sending, fetch).catch((cause: unknown) => {
    if (request.signal.aborted) throw request.signal.reason;
    if (cause instanceof KeepnetError) throw cause;
    throw new ConnectionError({
      code: "connection_failed",
      operation,
      companyId,
      attempts,
      message: `${operation} got no answer from ${new URL(request.url).origin}. Check the base URL and the network.`,
      cause,
    });
  });
  const requestId = response.headers.get("x-request-id") ?? undefined;
  notify(hooks.response, { ...event, status: response.status, duration: performance.now() - startedAt, requestId });
  return response;
}
