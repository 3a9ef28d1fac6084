import type { Lookup } from "@keepnet/openapi";
import { nearest } from "../errors/nearest.ts";
import { invalidCall } from "../errors/refusals.ts";
import { show } from "../errors/show.ts";

/** The values of one look-up. Callers share it, so it is frozen. */
export interface LookupList<Row = Lookup> {
  /** In the order of the API. */
  readonly rows: readonly Readonly<Row>[];
  /**
   * Returns the only row whose `name`, `isoCode` or `code` is the given text, or whose `id` or `displayName`, which time
   * zones have. Case and surrounding spaces do not matter.
   *
   * @param nameOrCode - for example `Netherlands` or `NL`
   * @throws {InvalidCallError} when no row matches, with the nearest names, and when several do, with each of them
   *
   * @example
   * ```ts
   * const { resourceId } = (await lookups(keepnet, "countries")).find("Netherlands");
   * ```
   */
  find(nameOrCode: string): Readonly<Row>;
}

/** The members by which a row is found, and its id. No row has all of them. */
export type Named = { readonly [Name in "resourceId" | "id" | "displayName" | keyof Lookup]?: unknown };

/**
 * @param owner - the list, for messages
 */
export function lookupList<Row extends Named>(owner: string, given: readonly Row[]): LookupList<Row> {
  const rows = freeze([...given]);
  return Object.freeze({ rows, find: (nameOrCode: string) => find(owner, rows, nameOrCode) });
}

function find<Row extends Named>(owner: string, rows: readonly Row[], nameOrCode: string): Row {
  const wanted = typeof nameOrCode === "string" ? fold(nameOrCode) : "";
  const found = rows.filter((row) => wanted && textsOf(row).some((text) => fold(text) === wanted));
  const [row] = found;
  const refuse = (problem: string, remedy: string) =>
    invalidCall(undefined, `${show(nameOrCode)} ${problem} in the look-up ${owner}.`, remedy);
  if (!row) throw refuse("matches nothing", suggest(wanted, rows.flatMap(namesOf)));
  if (new Set(found.map(({ resourceId, id }) => resourceId ?? id)).size === 1) return row;
  const each = found.map(textsOf).map(([name, code = "no code"]) => `${show(name)} (${code})`);
  throw refuse(`matches ${found.length} values`, `Pass the name or code of one: ${each.slice(0, 10).join(", ")}.`);
}

function freeze<Value>(value: Value): Value {
  if (value instanceof Object) Object.values(value).forEach(freeze);
  return Object.freeze(value);
}

/** The texts by which a row is found, its name first. */
function textsOf({ name, displayName, isoCode, code, id }: Named): string[] {
  return [name, displayName, isoCode, code, id].filter((text) => typeof text === "string");
}

/** The texts by which a row is suggested. A time zone is known by its id as much as by its name. */
function namesOf(row: Named): string[] {
  return textsOf(row).slice(0, row.displayName ? 2 : 1);
}

/** Removes differences of case, of spaces around, and of compatible Unicode characters. */
function fold(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase();
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
