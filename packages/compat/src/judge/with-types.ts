import { keyOf } from "../compare/oasdiff.ts";
import type { TypeFinding } from "../types/judge-types.ts";
import { packages } from "../verdict.ts";
import type { Judged } from "./judge-change.ts";

/**
 * Adds what the compiler refuses. Where a rule has said that the same thing breaks, its words are better and stand
 * alone. Where only a library has judged it, and found it harmless, the compiler is right; what counted for a patch is
 * told by the break.
 */
export function withTypes(judged: readonly Judged[], findings: readonly TypeFinding[]): Judged[] {
  let all = judged.map((verdict) => ({ ...verdict }));
  for (const finding of findings) {
    const near = all.filter((verdict) => verdict.place === finding.place && isAbout(verdict, finding));
    if (near.some(({ level }) => level === "major")) continue;
    const same = near.filter(({ side, name }) => side === finding.side && keyOf(name) === keyOf(finding.name));
    const open = same.filter(({ decided }) => !decided);
    for (const verdict of open) verdict.level = "major";
    if (open.length > 0) continue;
    all = all.filter((verdict) => !same.includes(verdict) || verdict.level !== "patch");
    all.push({ ...finding, level: "major", affects: packages, decided: true });
  }
  return all;
}

/** Whether one is about the other's whole. What concerns the operation itself may be why a call is refused. */
function isAbout({ side, name }: Judged, finding: TypeFinding): boolean {
  if (side === "elsewhere") return finding.side === "request";
  const [known, found] = [keyOf(name), keyOf(finding.name)];
  return side === finding.side && (isWithin(known, found) || isWithin(found, known));
}

function isWithin(whole: string, part: string): boolean {
  return whole === "" || part === whole || part.startsWith(`${whole}.`);
}
