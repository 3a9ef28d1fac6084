/** What no file system should be given in a name: separators, wildcards, control and invisible characters. */
const unsafe = /[/\\:*?"<>|\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** Names that mean devices on Windows, with any extension. */
const device = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/** In UTF-8. Common file systems take 255 bytes; the rest is left for what a caller may add. */
const longest = 200;

/**
 * Makes a name that a server sent into one that names a file in whatever folder it is put, and nothing else (RFC 6266,
 * section 4.3). Undefined when nothing is left of it.
 */
export function safeFileName(sent: string): string | undefined {
  const last = sent.split(/[/\\]/).at(-1) ?? "";
  const name = trim(shorten(trim(last.replace(unsafe, ""))));
  return name.replace(device, "_$&") || undefined;
}

/** Without dots and spaces at its ends: a dot hides a file, and Windows drops what is at the end. */
function trim(name: string): string {
  return name.replace(/^[.\s]+/, "").replace(/[.\s]+$/, "");
}

/** Keeps the extension, by which programs know a file. */
function shorten(name: string): string {
  const [, stem = "", extension = ""] = name.match(/^(.+?)(\.[^.]{1,16})?$/s) ?? [];
  const kept = [...stem].slice(0, longest);
  while (new TextEncoder().encode(kept.join("") + extension).length > longest) kept.pop();
  return kept.join("") + extension;
}
