import { KeepnetError } from "@keepnet/core";

/** Refuses an option that would be ignored, and a number that is not above 0. */
export function checkOptions(
  owner: string,
  options: object,
  known: readonly string[],
  numbers: Readonly<Record<string, number>>,
): void {
  const unknown = Object.keys(options).find((name) => !known.includes(name));
  if (unknown) throw invalidOptions(`${owner} has no option ${unknown.slice(0, 80)}. It takes ${known.join(", ")}.`);
  for (const [name, value] of Object.entries(numbers)) {
    if (Number.isFinite(value) && value > 0) continue;
    throw invalidOptions(`${owner} cannot take ${String(value)} as its ${name}. Pass a number above 0.`);
  }
}

export function invalidOptions(message: string): KeepnetError {
  return new KeepnetError({ code: "invalid_options", message });
}
