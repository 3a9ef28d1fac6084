import type { UploadFile } from "./file-types.ts";

/** A part of a form: text, or a file whose bytes can be read again, or a stream's, which cannot. */
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

/** The parts of a form's body, in its order: a list is one part for each of its elements, undefined members are none. */
export function partsOf(body: object): Part[] {
  const members = Object.entries(body).flatMap(([name, value]) => [value].flat().map((element) => [name, element]));
  return members
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => partOf(name, value));
}

function partOf(name: string, value: UploadFile | string | number | boolean): Part {
  if (value instanceof Blob) return { name, fileName: value instanceof File ? value.name : "blob", content: value };
  const named = value instanceof ReadableStream ? { stream: value, name: "file" } : value;
  if (typeof named !== "object") {
    const text = String(value).replace(/\r\n|\r|\n/g, "\r\n");
    return { name, fileName: undefined, content: new Blob([text]) };
  }
  const { stream, size } = named;
  // normalised as a Blob does it, so that nothing in it can break out of its line
  const { type } = new Blob([], { type: named.type ?? "" });
  return { name, fileName: named.name, content: { stream: () => stream, size, type } };
}
