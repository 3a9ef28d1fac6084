const collator = new Intl.Collator("en", { sensitivity: "base", numeric: true });

/**
 * Where one value stands to another: texts as people sort them, numbers by size; what is not there comes last.
 *
 * @param direction - 1 for ascending, -1 for descending
 */
export function compare(a: unknown, b: unknown, direction: 1 | -1 = 1): number {
  const isMissing = (value: unknown) => value === null || value === undefined;
  if (isMissing(a) || isMissing(b)) return Number(isMissing(a)) - Number(isMissing(b));
  if (typeof a === "number" && typeof b === "number") return direction * (a - b);
  return direction * collator.compare(String(a), String(b));
}
