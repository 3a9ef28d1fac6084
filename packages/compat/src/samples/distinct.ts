import type { Json } from "@keepnet/document";

/** The values without repetitions. */
export function distinct<T extends Json>(values: readonly T[]): T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
