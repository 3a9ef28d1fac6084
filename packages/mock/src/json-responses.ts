import type { HttpResponse } from "./exchange.ts";

const encoder = new TextEncoder();

/** A response with a JSON body. */
export function jsonResponse(
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = { "content-type": "application/json" },
): HttpResponse {
  return { status, headers, body: encoder.encode(JSON.stringify(body)) };
}

/** The API's envelope around a failure, for the cases in which the document has no example to start from. */
export function failureEnvelope(status: number, message: string, validationMessages: readonly string[] = []): object {
  return { data: null, status: status < 500 ? "INPUT_ERROR" : "INTERNAL_SERVER_ERROR", message, validationMessages };
}

/** A failure that no operation documents, e.g. of a path that does not exist. */
export function failureResponse(status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
  return jsonResponse(status, failureEnvelope(status, message), { "content-type": "application/json", ...headers });
}

/**
 * A failure that is about the mock and not about the API (RFC 9457), e.g. a preference that cannot be met. Its
 * media type tells it from every response of the real API.
 */
export function problemResponse(problem: {
  type: string;
  title: string;
  status: number;
  detail: string;
}): HttpResponse {
  return jsonResponse(problem.status, problem, { "content-type": "application/problem+json" });
}
