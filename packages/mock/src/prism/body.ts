import { messageOf } from "../errors.ts";
import type { HttpRequest } from "../exchange.ts";
import { excessOf } from "../json-text.ts";
import { isJson, parseMediaType } from "../media-type.ts";
import { namesCompany } from "../named-companies.ts";
import { encodeForm } from "./encoded-form.ts";
import { camelCaseFilter } from "./filter-casing.ts";
import { assertFormParts, occurrences, readForm } from "./form.ts";
import { readFormLeniently, readLeniently, unknownFields } from "./lenient.ts";
import type { Operation } from "./operations.ts";
import { shapeOfBody } from "./shape.ts";
import type { Violation } from "./violations.ts";

/** A request's body in the forms that its readers want. */
export interface DecodedBody {
  /** For Prism: parsed JSON; a multipart body as an encoded form; the text of everything else. */
  readonly forPrism: unknown;
  /** The Content-Type that describes `forPrism`. */
  readonly contentType?: string;
  /** The parsed value of a JSON or form body. */
  readonly value?: unknown;
  /** A multipart body, with its files whole. */
  readonly form?: FormData;
  /** What the document does not know in it, as text, but for what Prism finds itself. */
  readonly unknown?: readonly string[];
  /** Why it could not be read. `forPrism` is a placeholder then. */
  readonly unreadable?: Violation;
}

/**
 * Decodes a body by its Content-Type. Whether that type is right for the operation is for Prism to say.
 *
 * @param isStrict - whether the body is taken as it is, but for the casing of a filter
 */
export async function decodeBody(
  { headers, body }: HttpRequest,
  operation: Operation,
  isStrict: boolean,
): Promise<DecodedBody> {
  if (body.length === 0) return { forPrism: undefined };
  const contentType = headers["content-type"];
  if (contentType === undefined) return unreadable("content-type", "header Content-Type is required with a body");
  const mediaType = parseMediaType(contentType);
  if (mediaType === undefined) {
    return unreadable(
      "content-type",
      `header Content-Type: "${contentType.replace(/[;,=\s].*$/s, "…")}" is not a media type`,
    );
  }
  try {
    if (mediaType.essence === "multipart/form-data") {
      const form = await readForm(body, contentType);
      // Prism lets fields pass that the document does not have
      const company = operation.companyChannels.body ? undefined : [...form.keys()].find(namesCompany);
      if (company !== undefined) return { ...unreadable("body", `body.${company} is not a known member`), contentType };
      const shape = shapeOfBody(operation, mediaType.essence);
      const { body: known, unknown } = isStrict
        ? { body: form, unknown: unknownFields(form, shape) }
        : readFormLeniently(form, shape);
      const forPrism = await encodeForm(known, shape);
      return { forPrism, contentType, form: known, unknown };
    }
    if (isJson(mediaType)) {
      const excess = excessOf(body);
      if (excess !== undefined) return { ...unreadable("body", `body ${excess}`), contentType };
      const text = new TextDecoder().decode(body);
      const value = camelCaseFilter(JSON.parse(text));
      if (isStrict) return { forPrism: value, contentType, value };
      const lenient = readLeniently(value, shapeOfBody(operation, mediaType.essence));
      return { forPrism: lenient.body, contentType, value: lenient.body, unknown: lenient.unknown };
    }
    const text = new TextDecoder().decode(body);
    if (mediaType.essence !== "application/x-www-form-urlencoded") return { forPrism: text, contentType };
    assertFormParts(occurrences(body, "&") + 1);
    const form = new URLSearchParams(text);
    // OAuth 2.0 forbids it (RFC 6749, 3.2): two readers could see two clients
    const repeated =
      operation.scope === "none" ? [...form.keys()].find((name) => form.getAll(name).length > 1) : undefined;
    if (repeated !== undefined) return { ...unreadable("body", `body.${repeated} is given twice`), contentType };
    // Encoded again, because Prism throws at a bad percent-encoding.
    return { forPrism: form.toString(), contentType, value: Object.fromEntries(form) };
  } catch (error) {
    return { ...unreadable("body", `body is not valid ${mediaType.essence}: ${placeOf(error)}`), contentType };
  }
}

/** What is wrong without the text that is: an error of `JSON.parse` quotes the body, secrets too. */
function placeOf(error: unknown): string {
  const message = messageOf(error);
  if (!(error instanceof SyntaxError)) return message;
  const place = / at position \d+( \(line \d+ column \d+\))?$/.exec(message)?.[0] ?? "";
  return /^Unexpected end /.test(message) ? "it ends too early" : `it is wrong${place}`;
}

function unreadable(kind: Violation["kind"], text: string): DecodedBody {
  return { forPrism: "-", unreadable: { kind, text } };
}
