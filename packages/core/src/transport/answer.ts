import type { CallContext } from "../client/call-context.ts";
import { ConnectionError } from "../errors/answer-errors.ts";
import { failure } from "../errors/failure.ts";
import { KeepnetError } from "../errors/keepnet-error.ts";

/** Gives what comes of sending a request; when nothing does, throws a {@link ConnectionError} that says where it went. */
export function answerTo<T>(request: Request, context: CallContext, work: Promise<T>): Promise<T> {
  return work.catch((cause: unknown) => {
    if (request.signal.aborted) throw request.signal.reason;
    if (cause instanceof KeepnetError) throw cause;
    const text = `got no answer from ${new URL(request.url).origin}. Check baseUrl and the network.`;
    throw failure(ConnectionError, context, "connection_failed", text, { cause });
  });
}
