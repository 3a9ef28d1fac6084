/** Characters that are not safe in a file name: separators, wildcards, control and invisible characters. */
const unsafe = /[/\\:*?"<>|\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** Names of devices on Windows, with any extension. */
const device = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/** In bytes of UTF-8. Common file systems accept 255; the rest is room for a prefix or suffix. */
const maxName = 200;

/**
 * Turns a name that a server sent into one that can only name a file in the folder where it is used (RFC 6266, section
 * 4.3). Undefined when no safe character is left.
 */
export function safeFileName(sent: string): string | undefined {
  const last = sent.split(/[/\\]/).at(-1) ?? "";
  const name = trim(shorten(trim(last.replace(unsafe, ""))));
  return name.replace(device, "_$&") || undefined;
}

/** Removes dots and spaces at both ends: a leading dot hides a file, and Windows drops trailing ones. */
function trim(name: string): string {
  return name.replace(/^[.\s]+/, "").replace(/[.\s]+$/, "");
}

/** Shortens a name but keeps its extension. */
function shorten(name: string): string {
  const [, stem = "", extension = ""] = name.match(/^(.+?)(\.[^.]{1,16})?$/s) ?? [];
  const kept = [...stem].slice(0, maxName);
  while (new TextEncoder().encode(kept.join("") + extension).length > maxName) kept.pop();
  return kept.join("") + extension;
}
