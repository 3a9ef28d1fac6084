/** A refused value for a message. Text is quoted and shortened. */
export function show(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.slice(0, 80));
  return typeof value === "object" && value !== null ? Object.prototype.toString.call(value) : String(value);
}
