import type { Lookup } from "@keepnet/openapi";
import { nearest } from "../errors/nearest.ts";
import { invalidCall } from "../errors/refusals.ts";
import { show } from "../errors/show.ts";

/** The values of one look-up. Callers share it, so it is frozen. */
export interface LookupList {
  /** In the order of the API. */
  readonly rows: readonly Readonly<Lookup>[];
  /**
   * Returns the only row whose `name`, `isoCode` or `code` is the given text. Case and surrounding spaces do not matter.
   *
   * @param nameOrCode - for example `Netherlands` or `NL`
   * @throws {InvalidCallError} when no row matches, with the nearest names, and when several do, with each of them
   *
   * @example
   * ```ts
   * const { resourceId } = (await lookups(keepnet, "countries")).find("Netherlands");
   * ```
   */
  find(nameOrCode: string): Readonly<Lookup>;
}

/**
 * @param owner - the list, for messages
 */
export function lookupList(owner: string, given: readonly Lookup[]): LookupList {
  const rows = Object.freeze(given.map((row) => Object.freeze(row)));
  return Object.freeze({ rows, find: (nameOrCode: string) => find(owner, rows, nameOrCode) });
}

function find(owner: string, rows: readonly Lookup[], nameOrCode: string): Lookup {
  const wanted = typeof nameOrCode === "string" ? fold(nameOrCode) : "";
  const textsOf = ({ name, isoCode, code }: Lookup) => [name, isoCode, code].map((text) => fold(text ?? ""));
  const found = wanted ? rows.filter((row) => textsOf(row).includes(wanted)) : [];
  const [row] = found;
  const refuse = (problem: string, remedy: string) =>
    invalidCall(undefined, `${show(nameOrCode)} ${problem} in the look-up ${owner}.`, remedy);
  if (!row) throw refuse("matches nothing", suggest(wanted, namesOf(rows)));
  if (new Set(found.map(({ resourceId }) => resourceId)).size === 1) return row;
  const each = found.map(({ name, isoCode, code }) => `${show(name)} (${isoCode ?? code ?? "no code"})`);
  throw refuse(`matches ${found.length} values`, `Pass the name or code of one: ${each.slice(0, 10).join(", ")}.`);
}

/** Removes differences of case, of spaces around, and of compatible Unicode characters. */
function fold(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase();
}

function namesOf(rows: readonly Lookup[]): string[] {
  return rows.flatMap(({ name, isoCode, code }) => name ?? isoCode ?? code ?? []);
}

/** In a list of at most this many values, all of them are suggested. */
const fewValues = 10;
const maxSuggestions = 3;

function suggest(wanted: string, names: readonly string[]): string {
  if (names.length <= fewValues) return `It has ${names.map(show).join(", ") || "no values"}.`;
  const containing = wanted ? names.filter((name) => fold(name).includes(wanted)) : [];
  const rest = new Set(names.filter((name) => !containing.includes(name)));
  const meant = containing.slice(0, maxSuggestions);
  while (meant.length < maxSuggestions) {
    const next = nearest(wanted, rest);
    if (next === undefined) break;
    rest.delete(next);
    meant.push(next);
  }
  return meant.length ? `Did you mean ${meant.map(show).join(", ")}?` : "Choose one of its rows.";
}
