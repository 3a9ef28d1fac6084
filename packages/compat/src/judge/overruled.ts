import { keyOf } from "../compare/oasdiff.ts";
import type { Side } from "../compare/subject.ts";
import type { Judged } from "./judge-change.ts";

/** What a judge that sees whole schemas holds against a place. */
interface Finding {
  place: string;
  side: Side;
  name: string;
}

/**
 * Where a rule could not know that an alternative is no loss, because another one covers it: neither a value nor a type
 * is refused there, so that nothing breaks.
 */
export function overruled(judged: readonly Judged[], findings: readonly Finding[]): Judged[] {
  return judged.map((verdict) => {
    const refuted = findings.some(
      ({ place, side, name }) => place === verdict.place && side === verdict.side && isRelated(name, verdict.name),
    );
    return verdict.unlessCovered && verdict.level === "major" && !refuted ? { ...verdict, level: "minor" } : verdict;
  });
}

function isRelated(one: string, other: string): boolean {
  const [left, right] = [keyOf(one), keyOf(other)].map((key) => (key === "" ? "" : `${key}.`));
  return left?.startsWith(right ?? "") || right?.startsWith(left ?? "") || false;
}
