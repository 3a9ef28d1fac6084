import { UnexpectedResponseError } from "../errors/call-errors.ts";
import { requestIdOf } from "../errors/request-id.ts";
import type { ReadBody } from "../transport/body.ts";
import type { CallState } from "../transport/call-state.ts";

/**
 * The result of a call, as openapi-fetch returns it: `data` on a success, `error` on a failure, always the `response`.
 */
export type Result<Data, Failure> =
  | { data: Data; error?: never; response: Response }
  | { data?: never; error: Failure; response: Response };

/** Replaces an empty body of a failure, so that `if (error)` is true for every failure. */
const emptyFailure = { data: null, status: null, message: null, validationMessages: null };

/** Converts a response and its body to a result. Throws when the call expects JSON and the body is not JSON. */
export function toResult(response: Response, body: ReadBody, call: CallState): Result<unknown, unknown> {
  const { raw, json, error: cause } = body;
  if (!response.ok) return { error: json || raw || emptyFailure, response };
  const { parseAs } = call.rules;
  if (parseAs !== "json") return { data: raw, response };
  if (!cause) return { data: json, response };
  // a middleware may respond although nothing was sent, or nothing succeeded
  const happened = call.outcome === "done" ? "succeeded, but its" : "got a response from a middleware, whose";
  const text = `${happened} body is not JSON. Check that baseUrl is the API, or set parseAs: "text".`;
  const details = { status: response.status, requestId: requestIdOf(response), retryAfter: undefined, cause };
  throw call.error(UnexpectedResponseError, "unexpected_response", text, details);
}
