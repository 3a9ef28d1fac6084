/** A value that was refused, for a message: cut, and with quotes around text. */
export function show(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.slice(0, 80));
  return typeof value === "object" && value !== null ? Object.prototype.toString.call(value) : String(value);
}
