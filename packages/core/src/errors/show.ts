/** A value that was refused, for a message: cut, and with quotes around text. */
export function show(value: unknown): string {
  return typeof value === "string" ? JSON.stringify(value.slice(0, 80)) : String(value);
}
