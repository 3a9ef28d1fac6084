import { messageOf } from "../errors.ts";
import type { HttpRequest } from "../exchange.ts";
import { isJson, parseMediaType } from "../media-type.ts";
import { camelCaseFilter } from "./filter-casing.ts";
import { rewriteMultipart } from "./multipart.ts";
import type { Violation } from "./violations.ts";

/** A request's body in the forms that its readers want. */
export interface DecodedBody {
  /** For Prism: parsed JSON; the text of everything else. */
  readonly forPrism: unknown;
  /** The Content-Type that describes `forPrism`. */
  readonly contentType?: string;
  /** The parsed value of a JSON or form body. */
  readonly value?: unknown;
  /** A multipart body, with its files whole. */
  readonly form?: FormData;
  /** Why it could not be read. `forPrism` is a placeholder then. */
  readonly unreadable?: Violation;
}

/** Decodes a body by its Content-Type. Whether that type is right for the operation is for Prism to say. */
export async function decodeBody({ headers, body }: HttpRequest): Promise<DecodedBody> {
  if (body.length === 0) return { forPrism: undefined };
  const contentType = headers["content-type"];
  if (contentType === undefined) return unreadable("content-type", "header Content-Type is required with a body");
  const mediaType = parseMediaType(contentType);
  if (mediaType === undefined) {
    return unreadable("content-type", `header Content-Type: "${contentType}" is not a media type`);
  }
  try {
    if (mediaType.essence === "multipart/form-data") return await rewriteMultipart(body, contentType);
    const text = new TextDecoder().decode(body);
    if (isJson(mediaType)) {
      const value = camelCaseFilter(JSON.parse(text));
      return { forPrism: value, contentType, value };
    }
    if (mediaType.essence !== "application/x-www-form-urlencoded") return { forPrism: text, contentType };
    const form = new URLSearchParams(text);
    // Encoded anew, because Prism throws at a bad percent-encoding.
    return { forPrism: form.toString(), contentType, value: Object.fromEntries(form) };
  } catch (error) {
    return { ...unreadable("body", `body is not valid ${mediaType.essence}: ${messageOf(error)}`), contentType };
  }
}

function unreadable(kind: Violation["kind"], text: string): DecodedBody {
  return { forPrism: "-", unreadable: { kind, text } };
}
