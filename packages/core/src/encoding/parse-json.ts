/** The value of JSON in text or in bytes, undefined for anything else. */
export function parseJson(json: unknown): unknown {
  try {
    return JSON.parse(decodeText(json));
  } catch {
    return undefined;
  }
}

/** Text or bytes as text, without a byte order mark. Throws for anything else. */
export function decodeText(source: unknown): string {
  const text = typeof source === "string" ? source : new TextDecoder().decode(source as BufferSource);
  return text.replace(/^\uFEFF/, "");
}
