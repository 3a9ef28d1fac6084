import { toFormData, toUrlEncoded } from "./form.ts";
import { encodeJson } from "./json.ts";
import { cannotSend } from "./members.ts";
import { isReplayableBody, type ReplayableBody } from "./replayable-body.ts";
import { kindOf, textOf } from "./text-of.ts";

/** A body as fetch takes it. */
export interface EncodedBody {
  readonly body: BodyInit | ReplayableBody | undefined;
  /** The Content-Type header to send; null leaves it to fetch, which knows a form's boundary and a Blob's type. */
  readonly contentType: string | null;
}

/**
 * Encodes a body by what it is and by its content type. What fetch can send is sent as it is; a string with a content
 * type of the caller's too; everything else is a form or JSON, or is refused.
 *
 * @param contentType - the caller's own Content-Type header
 * @param isMultipart - whether the operation takes a multipart form
 * @param serializer - the caller's own encoder, whose result is sent as it is
 */
export function encodeBody(
  operation: string,
  body: unknown,
  contentType: string | null,
  isMultipart: boolean,
  serializer?: (body: unknown) => unknown,
): EncodedBody {
  const given = serializer && body !== undefined && body !== null ? serializer(body) : body;
  if (given === undefined || given === null) return { body: undefined, contentType };
  if (given instanceof URLSearchParams) {
    // as text, so that what is checked is what is sent, whatever happens to the original
    return { body: given.toString(), contentType: contentType ?? "application/x-www-form-urlencoded;charset=UTF-8" };
  }
  if (isRaw(given)) return { body: given, contentType };
  const type = contentType?.split(";", 1)[0]?.trim().toLowerCase();
  if (typeof given === "string" && (serializer || contentType !== null)) {
    if (textOf(given) === undefined) throw cannotSend(operation, "body", kindOf(given), "Correct the text.");
    return { body: given, contentType: contentType ?? "application/json" };
  }
  if (serializer && !(given instanceof FormData)) {
    throw cannotSend(operation, "The bodySerializer's result", kindOf(given), "Return text, bytes or a form.");
  }
  if (given instanceof FormData || isReplayableBody(given) || isMultipart || type === "multipart/form-data") {
    if (contentType !== null && (type !== "multipart/form-data" || /boundary/i.test(contentType))) {
      const kind = "a multipart form, but its Content-Type says another type or a boundary";
      throw cannotSend(operation, "body", kind, "Leave the header out: fetch sets it with the boundary.");
    }
    if (isReplayableBody(given)) return { body: given, contentType: given.contentType };
    return { body: toFormData(operation, given), contentType: null };
  }
  if (type === "application/x-www-form-urlencoded") return { body: toUrlEncoded(operation, given), contentType };
  if (type === undefined || /^(application|text)\/json$|\+json$/.test(type)) {
    return { body: encodeJson(operation, given), contentType: contentType ?? "application/json" };
  }
  const remedy = "Leave the header out to send JSON, or pass text, bytes or a Blob.";
  throw cannotSend(operation, "body", `${kindOf(given)}, which its Content-Type does not say how to write`, remedy);
}

/** What fetch sends as it is, with a type of its own or none. */
function isRaw(value: unknown): value is Exclude<BodyInit, FormData | URLSearchParams | string> {
  const types = [Blob, ReadableStream, ArrayBuffer];
  return ArrayBuffer.isView(value) || types.some((type) => value instanceof type);
}
