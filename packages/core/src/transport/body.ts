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
  const known = ReadResponse.bodyOf(response);
  if (!known) return readBody(response, rules.parseAs);
  if (known.companyId === companyId) return known;
  const problem = `A middleware returned a response of ${known.companyId ?? "a call without a company"}.`;
  throw scopeError(operation, problem, "Cache responses by Company ID too.", companyId);
}

/** Reads the body of a response in the form that a call asks for. */
export async function readBody(response: Response, parseAs: ParseAs): Promise<ReadBody> {
  const { ok, status, headers } = response;
  if (ok && parseAs !== "json") return { raw: parseAs === "stream" ? response.body : await response[parseAs]() };
  if ([204, 205, 304].includes(status)) return {};
  if (headers.get("content-length") === "0" && !headers.has("transfer-encoding")) return {};
  const raw = await response.text();
  if (!raw) return {};
  try {
    return { raw, json: JSON.parse(raw) };
  } catch (error) {
    return { raw, error };
  }
}

/**
 * A response for middlewares. They can read its body although the attempt has read that of the real response. Its other
 * members are those of the real response.
 */
class ReadResponse extends Response {
  readonly #real: Response;
  readonly #read: ReadBody;
  #whole: Response | undefined;

  constructor(real: Response, read: ReadBody) {
    super();
    this.#real = real;
    this.#read = read;
  }

  /** The body as it was read, whatever middlewares did to it; undefined for any other response. */
  static bodyOf(response: object): ReadBody | undefined {
    return #read in response ? response.#read : undefined;
  }

  /** Created when a middleware reads the body, as few do. */
  get #response(): Response {
    this.#whole ??= new Response(this.#read.raw || null, { headers: this.#real.headers });
    return this.#whole;
  }

  override get headers() {
    return this.#real.headers;
  }
  override get ok() {
    return this.#real.ok;
  }
  override get redirected() {
    return this.#real.redirected;
  }
  override get status() {
    return this.#real.status;
  }
  override get statusText() {
    return this.#real.statusText;
  }
  override get type() {
    return this.#real.type;
  }
  override get url() {
    return this.#real.url;
  }
  override get body() {
    return this.#response.body;
  }
  override get bodyUsed() {
    return this.#response.bodyUsed;
  }
  override arrayBuffer() {
    return this.#response.arrayBuffer();
  }
  override blob() {
    return this.#response.blob();
  }
  override bytes() {
    return this.#response.bytes();
  }
  override formData() {
    return this.#response.formData();
  }
  override json() {
    return this.#response.json();
  }
  override text() {
    return this.#response.text();
  }
  override clone() {
    return new ReadResponse(this.#real, this.#read);
  }
}

/** The response of an attempt as middlewares see it. A stream is passed to them unread. */
export function readable(response: Response, read: ReadBody, companyId: string | undefined): Response {
  return read.raw instanceof ReadableStream ? response : new ReadResponse(response, { ...read, companyId });
}

/** Whether a body ends early: it is shorter than its Content-Length, or its encoding ends early. */
export function isCutOff({ raw, json, error }: ReadBody, { headers }: Response): boolean {
  if (json !== undefined || !raw || raw instanceof ReadableStream) return false;
  // Node and browsers decode the part of a compressed body that arrived, without an error
  if (headers.has("content-encoding")) return !!error && /json/i.test(headers.get("content-type") ?? "");
  const length = Number(headers.get("content-length"));
  if (raw instanceof Blob) return raw.size < length;
  if (raw instanceof ArrayBuffer) return raw.byteLength < length;
  // a byte order mark is not part of the text
  return raw.length + 3 < length && new TextEncoder().encode(raw).length + 3 < length;
}
