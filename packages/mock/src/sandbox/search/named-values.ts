import type { Operand } from "./operators.ts";

/** Reads a filter's value, or each of a list with commas, as the name that has its number: `1` as `Active`. */
export function namedValues(names: Readonly<Record<number, string>>): (value: Operand) => Operand {
  const byNumber = new Map(Object.entries(names));
  return (value) =>
    String(value ?? "")
      .split(",")
      .map((one) => byNumber.get(one.trim()) ?? one)
      .join(",");
}
