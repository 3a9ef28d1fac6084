import { notify } from "../hooks/hooks.ts";
import { answerTo } from "./answer.ts";
import { follow } from "./redirect.ts";
import type { Sending, Transport } from "./transport.ts";

/** Sends a request once with a token; when the API refuses that token, once more with another. */
export async function attempt(request: Request, sending: Sending, transport: Transport): Promise<Response> {
  const { tokens } = transport;
  sending.check(request);
  const spare = sending.replayable && request.clone();
  const token = await tokens.get(request.signal);
  const response = await exchange(request, token, sending, transport);
  if (response.status !== 401) return response;
  tokens.invalidate(token);
  const fresh = spare && (await tokens.get(request.signal));
  if (!fresh || fresh === token) return response;
  await response.body?.cancel();
  return exchange(spare, fresh, sending, transport);
}

async function exchange(request: Request, token: string, sending: Sending, { fetch, hooks }: Transport) {
  const { operation, companyId, attempts: attempt } = sending;
  sending.checkToken(token);
  notify(hooks.request, { operation, companyId, attempt });
  const startedAt = performance.now();
  const response = await answerTo(request, sending, follow(request, token, sending, fetch));
  const { status, headers } = response;
  const requestId = headers.get("x-request-id") ?? undefined;
  const duration = performance.now() - startedAt;
  notify(hooks.response, { operation, companyId, attempt, status, duration, requestId });
  return response;
}
