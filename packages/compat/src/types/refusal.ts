import type { Assertion } from "./assertions.ts";

/** What the compiler has against an operation: the place in its input or in a body, and what is wrong there. */
export interface Refusal {
  place: string;
  part: Assertion["part"];
  client: string;
  /** The names that lead there, such as `body`, `owner`, `email` or `data`, `[]`, `id`. */
  names: string[];
  problem: Problem;
}

export type Problem =
  | { kind: "missing" }
  | { kind: "gone" }
  | { kind: "offer" }
  | { kind: "value"; value: string }
  | { kind: "type"; from: string; to: string };

const steps = [
  /^Types of property '(?<path>.*)' are incompatible\.$/,
  /^The types of '(?<path>.*)' are incompatible between these types\.$/,
];
const missing = [
  /^Property '(?<path>.*)' is (?:missing in type|optional in type) '.*' but required in type '.*'\.$/,
  /^Type '.*' is missing the following properties from type '.*': (?<path>[^,]*)/,
];
const mismatch = /^Type '(?<from>.*)' is not assignable to type '(?<to>.*?)'(?: with .*)?\.( .*)?$/;

/** Reads the compiler's message on one assertion. */
export function refusalsOf({ place, part, client }: Assertion, message: string): Refusal[] {
  const [first = "", ...chain] = message.split("\n").map((line) => line.trim());
  const text = first.replace(/^.*?: error TS\d+: /, "");
  const found = /^Type '(?<found>.*)' does not satisfy the constraint 'never'\.$/.exec(text)?.groups?.found;
  if (found !== undefined) return literalsOf(found).map((path) => ({ place, part, client, ...readPath(path) }));
  return [{ place, part, client, ...readChain([text, ...chain]) }];
}

/** The texts of a union such as `"a" | "b"`. */
function literalsOf(union: string): string[] {
  return [...union.matchAll(/"(?:[^"\\]|\\.)*"/g)].map(([literal]) => JSON.parse(literal));
}

function readPath(path: string): Pick<Refusal, "names" | "problem"> {
  const [, names = "", value] = /^(.*?)(?:(?<=^|\.)=(.*))?$/s.exec(path) ?? [];
  const split = names.split(".").filter(Boolean);
  return { names: split, problem: value === undefined ? { kind: "gone" } : { kind: "value", value } };
}

function readChain(lines: readonly string[]): Pick<Refusal, "names" | "problem"> {
  const names: string[] = [];
  let problem: Problem = { kind: "type", from: "", to: "" };
  for (const [index, line] of lines.entries()) {
    const step = steps.map((pattern) => pattern.exec(line)?.groups?.path).find((path) => path !== undefined);
    if (step !== undefined) names.push(...step.split(".").map(unquoted));
    const lacking = missing.map((pattern) => pattern.exec(line)?.groups?.path).find((path) => path !== undefined);
    if (lacking !== undefined) return { names: [...names, lacking], problem: { kind: "missing" } };
    const { from, to } = mismatch.exec(line)?.groups ?? {};
    if (from === undefined || to === undefined) continue;
    if (from.endsWith("[]") && to.endsWith("[]") && index < lines.length - 1) names.push("[]");
    problem = problemOf(from, to, names.length === 0);
  }
  return { names, problem };
}

function problemOf(from: string, to: string, whole: boolean): Problem {
  if (whole && to === "never") return { kind: "offer" };
  return from === "undefined" ? { kind: "missing" } : { kind: "type", from, to };
}

/** Names that are no identifiers stand in quotes. */
function unquoted(name: string): string {
  return name.replace(/^"(.*)"$/, "$1");
}
