/** A refused value for a message. Text is quoted and shortened. */
export function show(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.slice(0, 80));
  return typeof value === "object" && value !== null ? Object.prototype.toString.call(value) : String(value);
}

/** Half a surrogate pair has no bytes in UTF-8: encoders throw, or send U+FFFD instead. */
export const loneSurrogate: RegExp = /\p{Surrogate}/u;

/** What a refused value is, for a message. Text is never shown: it could be a secret. */
export function kindOf(value: unknown): string {
  if (value === undefined || value === null || typeof value === "number") return String(value);
  if (typeof value === "string") return loneSurrogate.test(value) ? "text with a lone surrogate" : "text";
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "an invalid Date" : "a Date";
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  return `of type ${(tag === "Object" && Object.getPrototypeOf(value)?.constructor?.name) || tag}`;
}
