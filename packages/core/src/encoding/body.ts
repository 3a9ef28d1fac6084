import { kindOf } from "../errors/show.ts";
import { toFormData, toUrlEncoded } from "./form.ts";
import { encodeJson } from "./json.ts";
import { cannotSend } from "./members.ts";
import { isReplayableBody, type ReplayableBody } from "./replayable-body.ts";
import { textOf } from "./text-of.ts";

/** A body as fetch accepts it. */
export interface EncodedBody {
  readonly body: BodyInit | ReplayableBody | undefined;
  /** The Content-Type header to send; null leaves it to fetch, which knows a form's boundary and a Blob's type. */
  readonly contentType: string | null;
}

/**
 * Encodes a body by its type and its content type. What fetch can send is sent unchanged, and so is a string with the
 * caller's own content type. Any other value becomes a form or JSON, or is refused.
 *
 * @param contentType - the caller's own Content-Type header
 * @param isMultipart - whether the operation takes a multipart form
 * @param serializer - the caller's own encoder, whose result is sent unchanged
 */
export function encodeBody(
  operation: string,
  body: unknown,
  contentType: string | null,
  isMultipart: boolean,
  serializer?: (body: unknown) => unknown,
): EncodedBody {
  const given = serializer ? serializer(body) : body;
  if (given === undefined || given === null) return { body: undefined, contentType };
  if (given instanceof URLSearchParams) {
    // as text: what is checked is what is sent, even if the original changes
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
      const kind = "a multipart form, but its Content-Type has another type or a boundary";
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
  throw cannotSend(operation, "body", `${kindOf(given)}, which cannot be encoded as its Content-Type`, remedy);
}

/** Whether fetch sends a value unchanged, with its own content type or none. */
function isRaw(value: unknown): value is Exclude<BodyInit, FormData | URLSearchParams | string> {
  return (
    value instanceof Blob ||
    value instanceof ReadableStream ||
    value instanceof ArrayBuffer ||
    ArrayBuffer.isView(value)
  );
}
