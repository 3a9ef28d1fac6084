import { safeFileName } from "./file-name.ts";

/** One parameter: `; name=token` or `; name="quoted \" string"` (RFC 6266, section 4.1). */
const parameter = /;\s*([\w!#$%&'*+.^`|~-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]+))/gs;

/**
 * The file name in a Content-Disposition header (RFC 6266), made safe to use in a folder. `filename*` takes precedence
 * over `filename`, because it can carry characters outside ASCII.
 */
export function fileNameOf(header: string | null): string | undefined {
  const names = new Map<string, string>();
  for (const [, name = "", quoted, token] of (header ?? "").matchAll(parameter)) {
    const value = quoted?.replace(/\\(.)/gs, "$1") ?? token ?? "";
    if (!names.has(name.toLowerCase())) names.set(name.toLowerCase(), value);
  }
  const plain = names.get("filename");
  return safeFileName(decodeExtended(names.get("filename*") ?? "") ?? "") ?? (plain ? safeFileName(plain) : undefined);
}

/**
 * `charset'language'percent-encoded` (RFC 8187). Undefined when the value has another form; then the plain name is
 * used.
 */
function decodeExtended(value: string): string | undefined {
  const [, charset, encoded = ""] = value.match(/^([\w-]+)'[^']*'(.*)$/s) ?? [];
  const bytes = encoded.replace(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  try {
    return new TextDecoder(charset, { fatal: true }).decode(Uint8Array.from(bytes, (char) => char.charCodeAt(0)));
  } catch {
    return undefined;
  }
}
