/** The text of a value in a path, query, form or header. Undefined for a value that has no exact text. */
export function textOf(value: unknown): string | undefined {
  switch (typeof value) {
    case "string":
      // half a surrogate pair has no bytes in UTF-8: encoders throw, or send U+FFFD instead
      return /\p{Surrogate}/u.test(value) ? undefined : value;
    case "number":
      return Number.isFinite(value) ? String(value) : undefined;
    case "boolean":
    case "bigint":
      return String(value);
    default:
      return value instanceof Date && Number.isFinite(value.getTime()) ? value.toISOString() : undefined;
  }
}

/** What a refused value is, for a message. Text is never shown: it could be a secret. */
export function kindOf(value: unknown): string {
  if (value === undefined || value === null || typeof value === "number") return String(value);
  if (typeof value === "string") return textOf(value) === undefined ? "text with a lone surrogate" : "text";
  if (value instanceof Date) return textOf(value) === undefined ? "an invalid Date" : "a Date";
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  return `of type ${(tag === "Object" && Object.getPrototypeOf(value)?.constructor?.name) || tag}`;
}
