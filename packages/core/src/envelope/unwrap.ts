import { contextOf } from "../client/call-context.ts";
import type { Result } from "../client/result.ts";
import { errorFromEnvelope, errorFromStatus } from "../errors/from-response.ts";
import { longestEnvelope, parseJson, readEnvelope } from "./envelope.ts";

/** What is inside an answer's envelope; the whole body where it has no `data` member. */
export type Payload<Data> = Data extends { data: infer Inner } ? Inner : Data;

/**
 * Gives the payload inside Keepnet's envelope, or throws. An HTTP 200 whose envelope reports a failure is a failure,
 * also where a file was expected; only a body read as a stream is not looked into (`download()` does that).
 *
 * @param call - what a client's `GET`, `POST`, `PUT` or `DELETE` returned, awaited or not
 * @returns the envelope's `data`; the whole body where it has no such member, for example a file
 * @throws {KeepnetError} of the class that fits the HTTP status, or {@link EnvelopeError} for a failed envelope
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

/** What a file's body says if it is short and JSON after all; any other body as it is. */
async function asJson(data: unknown): Promise<unknown> {
  const length = data instanceof Blob ? data.size : data instanceof ArrayBuffer ? data.byteLength : undefined;
  if (typeof data !== "string" && (length === undefined || length > longestEnvelope)) return data;
  return parseJson(await new Response(data as BodyInit).text());
}

function hasData(body: unknown): body is { data: unknown } {
  return typeof body === "object" && body !== null && !(body instanceof Blob) && "data" in body;
}
