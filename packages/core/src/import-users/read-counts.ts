import type { ImportCounts } from "./import-types.ts";

type Writable<Members> = { -readonly [Name in keyof Members]: Members[Name] };

/** The counts in a payload, without those that are missing. */
export function readCounts(payload: unknown): Partial<ImportCounts> {
  const counts: Partial<Writable<ImportCounts>> = {};
  for (const name of ["newUserCount", "existingUserCount", "invalidUserCount"] as const) {
    const count: unknown = Object(payload)[name];
    if (typeof count === "number") counts[name] = count;
  }
  return counts;
}
