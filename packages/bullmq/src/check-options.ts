import { KeepnetError } from "@keepnet/core";

/** Refuses an option that would be ignored. */
export function checkOptions(owner: string, options: object, known: readonly string[]): void {
  const unknown = Object.keys(options).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw invalidOptions(`${owner} has no option ${unknown.slice(0, 80)}. It takes ${known.join(", ")}.`);
}

/** Refuses a value that is not a number above 0. */
export function checkPositive(owner: string, name: string, value: number): void {
  if (Number.isFinite(value) && value > 0) return;
  throw invalidOptions(`${owner} cannot take ${String(value)} as its ${name}. Pass a number above 0.`);
}

export function invalidOptions(message: string): KeepnetError {
  return new KeepnetError({ code: "invalid_options", message });
}
