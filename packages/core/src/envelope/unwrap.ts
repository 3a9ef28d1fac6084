import type { Result } from "../client/result.ts";
import { parseJson } from "../encoding/parse-json.ts";
import { contextOf } from "../errors/call-context.ts";
import { maxEnvelope, readEnvelope } from "../errors/envelope.ts";
import { errorFromEnvelope, errorFromStatus } from "../errors/from-response.ts";

/** The payload inside a response's envelope; the whole body where it has no `data` member. */
export type Payload<Data> = Data extends { data: infer Inner } ? Inner : Data;

/**
 * Returns the payload inside Keepnet's envelope, or throws. An HTTP 200 whose envelope reports a failure is a failure,
 * also where a file was expected. A body that is read as a stream is not checked for an envelope; `download()` does
 * that.
 *
 * @param call - the result of a client's `GET`, `POST`, `PUT`, `PATCH` or `DELETE`, awaited or not
 * @returns the `data` of the envelope; the whole body where it has no such member, for example a file
 * @throws {KeepnetError} of the class for the HTTP status, or {@link EnvelopeError} for an envelope that reports a
 * failure
 *
 * @example
 * ```ts
 * const roles = await unwrap(keepnet.forCompany(id).GET("/api/roles"));
 * console.log(roles.map((role) => role.name));
 * ```
 */
export async function unwrap<Data, Failure>(
  call: Result<Data, Failure> | Promise<Result<Data, Failure>>,
): Promise<Payload<Data>> {
  const { data, error, response } = await call;
  if (!response.ok) throw errorFromStatus(response, error, contextOf(response));
  const body = await asJson(data);
  if (readEnvelope(body).failed) throw errorFromEnvelope(response, body, contextOf(response));
  return (hasData(data) ? data.data : data) as Payload<Data>;
}

/** The value of a text or a short file that is JSON, undefined when it is not. Any other body is returned unchanged. */
async function asJson(data: unknown): Promise<unknown> {
  const length = data instanceof Blob ? data.size : data instanceof ArrayBuffer ? data.byteLength : undefined;
  if (typeof data !== "string" && (length === undefined || length > maxEnvelope)) return data;
  return parseJson(await new Response(data as BodyInit).text());
}

function hasData(body: unknown): body is { data: unknown } {
  return typeof body === "object" && body !== null && !(body instanceof Blob) && "data" in body;
}
