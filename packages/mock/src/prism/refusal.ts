import { failureEnvelope } from "../json-responses.ts";
import { type Operation, responseFor } from "./operations.ts";
import type { Violation } from "./violations.ts";

/** A response in place of the real API, before Prism checks it. */
export interface UpstreamResponse {
  readonly statusCode: number;
  readonly headers: Record<string, string>;
  readonly body: unknown;
  /** A file's content, which is sent instead of `body`. */
  readonly bytes?: Uint8Array;
  /** The document need not have it. */
  readonly isUndocumented?: boolean;
}

/**
 * The document's own response to violations: its 401 as it stands when the token is missing, else its 400 (or 415 or
 * 422 where documented) with the violations written into the members that are there to explain.
 */
export function refuse(operation: Operation, violations: readonly Violation[]): UpstreamResponse {
  const is = (kind: Violation["kind"]) => violations.some((violation) => violation.kind === kind);
  const messages = [...new Set(violations.map(({ text }) => text))];
  const candidates = is("security") ? [401] : is("content-type") ? [415, 400, 422] : [400, 422];
  const statusCode = candidates.find((status) => responseFor(operation, status)) ?? (is("security") ? 401 : 400);
  const { base, headers } = documentedFailure(operation, statusCode);
  if (base !== undefined && is("security")) return { statusCode, headers, body: base };
  return { statusCode, headers, body: explain(base, statusCode, messages) };
}

/** The document's own response of a status, with the reason for it written in. */
export function failureOf(
  operation: Operation,
  statusCode: number,
  message: string,
  validationMessages: readonly string[],
): UpstreamResponse {
  const { base, headers } = documentedFailure(operation, statusCode);
  const isEnvelope = typeof base === "object" && base !== null && "message" in base;
  const envelope = isEnvelope ? base : failureEnvelope(statusCode, message);
  const reasons = validationMessages.length > 0 ? validationMessages : null;
  return { statusCode, headers, body: { ...envelope, message, validationMessages: reasons } };
}

/** The document's first example of a status, if it has one, with its media type. */
export function documentedFailure(operation: Operation, statusCode: number) {
  const content = responseFor(operation, statusCode)?.contents?.find(({ examples = [] }) => examples.length > 0);
  const example = content?.examples?.[0];
  const base: unknown = example && "value" in example ? example.value : undefined;
  return { base, headers: { "content-type": content?.mediaType ?? "application/json" } };
}

function explain(base: unknown, status: number, messages: readonly string[]): unknown {
  const message = `Invalid request: ${messages.join("; ")}`;
  if (typeof base !== "object" || base === null) return failureEnvelope(status, message, messages);
  if ("message" in base || "validationMessages" in base) {
    return {
      ...base,
      ...("message" in base && { message }),
      ...("validationMessages" in base && { validationMessages: messages }),
    };
  }
  // An OAuth 2.0 error (RFC 6749, 5.2), which is the token endpoint's response.
  return { ...base, ...("error" in base && { error: "invalid_request" }), error_description: message };
}
