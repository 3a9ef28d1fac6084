import { scopeError } from "../errors/refusals.ts";
import type { CallState } from "./call-state.ts";

/** How to read a response's body. */
export type ParseAs = "arrayBuffer" | "blob" | "json" | "stream" | "text";

/** The body of a response, read once and in the form that the call asks for. A failure's body is JSON or text. */
export interface ReadBody {
  /** As received; a stream is left unread. */
  readonly raw?: ArrayBuffer | Blob | ReadableStream<Uint8Array> | string | null;
  /** The value of a JSON text. */
  readonly json?: unknown;
  /** Why a text is not JSON, if JSON was expected. */
  readonly error?: unknown;
  /** The Company ID of the call that it was read for. */
  readonly companyId?: string | undefined;
}

/**
 * Reads the body of a call's last response, once. Refuses a response that a middleware has kept from a call in another
 * company, for example in a cache whose key is the URL.
 */
export async function ownBody(response: Response, { operation, companyId, rules }: CallState): Promise<ReadBody> {
  const known: ReadBody | undefined = Reflect.get(response, readBefore);
  if (!known) return readBody(response, rules.parseAs);
  if (known.companyId === companyId) return known;
  const problem = `A middleware returned a response of ${known.companyId ?? "a call without a company"}.`;
  throw scopeError(operation, problem, "Cache responses by Company ID too.", companyId);
}

/** Reads the body of a response in the form that a call asks for. */
export async function readBody(response: Response, parseAs: ParseAs): Promise<ReadBody> {
  if (response.ok && parseAs !== "json")
    return { raw: parseAs === "stream" ? response.body : await response[parseAs]() };
  const raw = await response.text();
  if (!raw) return {};
  try {
    return { raw, json: JSON.parse(raw) };
  } catch (error) {
    return { raw, error };
  }
}

/** The member of a middleware's response that is the body as it was read, whatever middlewares did to the response. */
const readBefore = Symbol("readBefore");

const bodyMembers = /^(arrayBuffer|blob|body|bodyUsed|bytes|formData|json|text)$/;

/**
 * A response for middlewares. They can read its body although the attempt has read that of the real response. Its other
 * members are those of the real response.
 */
function readAgain(real: Response, body: ReadBody): Response {
  /** Created when a middleware reads the body, as few do. */
  let whole: Response | undefined;
  return new Proxy(real, {
    get(_, name) {
      if (name === readBefore) return body;
      if (name === "clone") return () => readAgain(real, body);
      if (!bodyMembers.test(String(name))) return Reflect.get(real, name);
      whole ??= new Response(body.raw || null, { headers: real.headers });
      const member: unknown = Reflect.get(whole, name);
      return typeof member === "function" ? member.bind(whole) : member;
    },
  });
}

/** The response of an attempt as middlewares see it. A stream is passed to them unread. */
export function readable(response: Response, read: ReadBody, companyId: string | undefined): Response {
  return read.raw instanceof ReadableStream ? response : readAgain(response, { ...read, companyId });
}

/** Whether a body ends early: it is shorter than its Content-Length, or its encoding ends early. */
export function isCutOff({ raw, json, error }: ReadBody, { headers }: Response): boolean {
  if (json !== undefined || !raw || raw instanceof ReadableStream) return false;
  // Node and browsers decode the part of a compressed body that arrived, without an error
  if (headers.has("content-encoding")) return !!error && /json/i.test(headers.get("content-type") ?? "");
  return sizeOf(raw) < Number(headers.get("content-length"));
}

/** In bytes. A byte order mark is not part of a text, but may have been sent. */
function sizeOf(raw: ArrayBuffer | Blob | string): number {
  if (raw instanceof Blob) return raw.size;
  return raw instanceof ArrayBuffer ? raw.byteLength : new TextEncoder().encode(raw).length + 3;
}
