import { isoInstant } from "../../iso-instant.ts";
import type { MemberType } from "./member-type.ts";

/** What values are compared by: numbers by size, and so are instants and flags; texts as people sort them. */
export type SortKey = number | string;

/** The key of a value of some type; undefined for one that is missing, or that is not of its type. */
export function sortKey(value: unknown, type: MemberType): SortKey | undefined {
  if (value === null || value === undefined) return undefined;
  switch (type) {
    case "number":
      return known(typeof value === "string" && value.trim() === "" ? Number.NaN : Number(value));
    case "flag":
      return flags[String(value).trim().toLowerCase()];
    case "date":
      return known(instantOf(String(value).trim()));
    default:
      return String(value);
  }
}

const flags: Readonly<Record<string, number | undefined>> = Object.assign(Object.create(null), {
  true: 1,
  1: 1,
  false: 0,
  0: 0,
});

function known(key: number): number | undefined {
  return Number.isNaN(key) ? undefined : key;
}

/** Milliseconds since 1970 of a date as the API reads and writes it; NaN for a text that is none. */
export function instantOf(text: string): number {
  // an account may have it as 2026/06/26 or, day first, as 26/06/2026
  const plain = text.replace(/^(\d{4})\/(\d\d)\/(\d\d)/, "$1-$2-$3").replace(/^(\d\d)\/(\d\d)\/(\d{4})/, "$3-$2-$1");
  return isoInstant(plain) ?? Number.NaN;
}

/** The last instant of what a text names: of the day where it has no time; NaN for a text that is none. */
export function endOf(text: string): number {
  const lastOfDay = /^[\d/-]+$/.test(text.trim()) ? 86_399_999 : 0;
  return instantOf(text.trim()) + lastOfDay;
}

const collator = new Intl.Collator("en", { sensitivity: "base", numeric: true });

/** Where one key stands to another of the same type. */
export function compareKeys(a: SortKey, b: SortKey): number {
  return typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b));
}
