import type { KeepnetError } from "./keepnet-error.ts";
import { nearest } from "./nearest.ts";
import { invalidOptions } from "./refusals.ts";
import { kindOf, show } from "./show.ts";

/** Creates the error for refused options. */
export type RefuseOptions = (problem: string, remedy: string) => KeepnetError;

/**
 * Refuses options that would be ignored or misread: an unknown name, a value of the wrong kind, or null, which does
 * not mean the default. An undefined option is absent. A `signal` is an AbortSignal or, as in fetch, null.
 *
 * @param owner - what takes the options; messages begin with it
 * @param known - the options, separated by spaces: `name`, `name:type` (as of typeof, or `array`), `name:this|that`
 * @param nullable - the options for which null has a meaning
 */
export function checkOptions(
  owner: string,
  options: unknown,
  known: string,
  refuse: RefuseOptions = invalidOptions,
  nullable = "",
): void {
  if (!/^\[object (Object|Module)]$/.test(Object.prototype.toString.call(options))) {
    throw refuse(`${owner} got options that are ${kindOf(options)}.`, "Pass an object.");
  }
  const kinds = optionsIn(known);
  const given = options as Record<string, unknown>;
  for (const name of Object.keys(given)) {
    const value = given[name];
    if (value === undefined) continue;
    const choices = kinds.get(name);
    if (!choices) {
      const names = [...kinds.keys()];
      const right = nearest(name, names);
      const remedy = right ? `Did you mean ${right}?` : `It takes ${names.join(", ")}.`;
      throw refuse(`${owner} has no option ${name.slice(0, 80)}.`, remedy);
    }
    const wrong = (what: string, remedy: string) => refuse(`${owner}: ${name} is ${what}.`, remedy);
    const [kind] = choices;
    if (value === null) {
      if (name === "signal" || nullable.split(" ").includes(name)) continue;
      throw wrong("null", "Leave it out for the default.");
    }
    if (name === "signal" && !(value instanceof AbortSignal)) {
      throw wrong("not an AbortSignal", "Pass controller.signal.");
    }
    if (choices.length > 1) {
      if (!choices.includes(value as string)) throw wrong(show(value), `Pass ${choices.join(" or ")}.`);
    } else if (kind && (Array.isArray(value) ? "array" : typeof value) !== kind) {
      throw wrong(kindOf(value), `Pass ${/^[ao]/.test(kind) ? "an" : "a"} ${kind}.`);
    }
  }
}

const tables = new Map<string, ReadonlyMap<string, readonly string[]>>();

/** The options in a list, each with its kinds; "" is any kind. Cached, because every call reads a list. */
export function optionsIn(known: string): ReadonlyMap<string, readonly string[]> {
  const table = tables.get(known) ?? new Map(known.split(" ").map(readOption));
  tables.set(known, table);
  return table;
}

function readOption(option: string): [name: string, kinds: string[]] {
  const [name = "", kinds = ""] = option.split(":");
  return [name, kinds.split("|")];
}
