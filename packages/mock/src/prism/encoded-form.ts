import type { IHttpRequest } from "@stoplight/prism-http";
import type { Operation } from "./operations.ts";
import type { Shape } from "./shape.ts";

const multipart = "multipart/form-data";
const encoded = "application/x-www-form-urlencoded";

/** More of a file is not needed to tell whether it is there. */
const sampleLength = 64;

/**
 * A multipart body as an encoded form, for Prism, whose own reader of multipart bodies throws at what real clients send:
 * a part without Content-Type, a `;` or `=` in a file name. Of a file only the beginning is kept, one character per byte,
 * and of one whose bytes may be any, only that it is there.
 */
export async function encodeForm(form: FormData, shape: Shape): Promise<string> {
  const pairs: string[] = [];
  for (const [name, value] of form) {
    const text = typeof value === "string" ? value : await sampleOf(value, shape.member(name));
    pairs.push(`${encodeURIComponent(name)}=${encodeURIComponent(text)}`);
  }
  // an empty text would be no body
  return pairs.join("&") || "=";
}

async function sampleOf(file: File, { isBinary }: Shape): Promise<string> {
  if (isBinary) return file.size === 0 ? "" : "-";
  return Buffer.from(await file.slice(0, sampleLength).arrayBuffer()).toString("latin1");
}

const variants = new WeakMap<Operation, Operation>();

/** The operation and the request with an encoded form where they have a multipart one. */
export function withEncodedForm(operation: Operation, input: IHttpRequest): [Operation, IHttpRequest] {
  const contents = operation.request?.body?.contents ?? [];
  if (!contents.some(({ mediaType }) => mediaType === multipart)) return [operation, input];
  let variant = variants.get(operation);
  if (variant === undefined) {
    const forms = contents.filter(({ mediaType }) => mediaType === multipart);
    const body = { ...operation.request?.body, contents: forms.map((content) => ({ ...content, mediaType: encoded })) };
    variant = { ...operation, request: { ...operation.request, body } } as Operation;
    variants.set(operation, variant);
  }
  return [variant, { ...input, headers: { ...input.headers, "content-type": encoded } }];
}
