import { fieldsOf, fieldText } from "../encoding/form.ts";
import type { Member } from "../encoding/members.ts";
import type { NamedStream } from "./file-types.ts";

/** A part of a form: text, a file that can be read again, or a stream that cannot. */
export interface Part {
  readonly name: string;
  /** Undefined for text. */
  readonly fileName: string | undefined;
  readonly content: Blob | StreamedContent;
}

export interface StreamedContent {
  readonly size: number | undefined;
  readonly type: string;
  stream(): ReadableStream<Uint8Array>;
}

/** The parts of a form, in the order of its members. A list has one part for each element; undefined has none. */
export function partsOf(body: object, operation?: string): Part[] {
  if (body instanceof FormData)
    return Array.from(body, ([name, value]) => partOf({ name, value, place: "body" }, operation));
  return fieldsOf(operation, body).map((field) => partOf(field, operation));
}

function partOf(field: Member, operation: string | undefined): Part {
  const { name, value } = field;
  if (value instanceof Blob) return { name, fileName: value instanceof File ? value.name : "blob", content: value };
  const named = value instanceof ReadableStream ? { stream: value, name: "file" } : value;
  if (!isNamedStream(named)) {
    const text = fieldText(operation, field).replace(/\r\n|\r|\n/g, "\r\n");
    return { name, fileName: undefined, content: new Blob([text]) };
  }
  const { stream, size } = named;
  // normalized by Blob, so that the value cannot inject a header line
  const { type } = new Blob([], { type: named.type ?? "" });
  return { name, fileName: named.name, content: { stream: () => stream, size, type } };
}

function isNamedStream(value: unknown): value is NamedStream {
  return (value as NamedStream | null)?.stream instanceof ReadableStream;
}
