import { isKeepnetError } from "@keepnet/core";
import { UnrecoverableError } from "bullmq";

/** Codes of errors that the next attempt would have again. */
const final = "forbidden|invalid_(?:call|client|options|scope)|not_found|opaque_token|unauthenticated";
const others =
  "bad_request|conflict|connection_failed|failed_envelope|import_failed|rate_limited|redirect_refused|server_error|" +
  "timeout|unexpected_response|unexpected_status";
const finalCode = new RegExp(`^(?:${final})$`);
const withCode = new RegExp(`^\\[(${final}|${others})\\] (.*)$`, "s");

/**
 * How long the whole fleet has to wait because the API is busy (429, 503), in milliseconds: what `Retry-After` says up to
 * an hour, or a second. Undefined for any other error.
 */
export function holdOf(error: unknown): number | undefined {
  if (!isKeepnetError(error) || (error.status !== 429 && error.status !== 503)) return undefined;
  return Math.min(3_600_000, Math.max(1, Math.ceil(error.retryAfter ?? 1_000)));
}

/** The error as BullMQ needs it: with its code in the text that Redis keeps, and final if it would happen again. */
export function jobError(error: unknown): Error {
  if (!isKeepnetError(error)) return error instanceof Error ? error : new Error(String(error));
  const text = `[${error.code}] ${error.message}`;
  return finalCode.test(error.code) ? new UnrecoverableError(text) : new Error(text, { cause: error });
}

/** The code and message in a text of {@link jobError}. The code is `other` for an error that is not of `@keepnet/core`. */
export function readReason(reason: string): { code: string; message: string } {
  const [, code = "other", message = reason] = withCode.exec(reason) ?? [];
  return { code, message };
}
