import { keyOf, type SecondOpinion } from "../compare/oasdiff.ts";
import { packages } from "../verdict.ts";
import type { Judged } from "./judge-change.ts";

/** Where the libraries disagree and no rule of ours has decided, the more careful one is right. */
export function withSecondOpinion(judged: readonly Judged[], second: readonly SecondOpinion[]): Judged[] {
  const careful = judged.map((verdict) => ({ ...verdict }));
  for (const opinion of second) {
    const same = careful.filter((verdict) => isAbout(verdict, opinion));
    if (same.some(({ level, decided }) => decided || level === "major")) continue;
    for (const verdict of same) verdict.level = "major";
    if (same.length === 0) careful.push(asVerdict(opinion));
  }
  return careful;
}

/** Ours is about the same thing, or about the whole of which theirs is a part. */
function isAbout({ place, side, name, sentence }: Judged, second: SecondOpinion): boolean {
  if (place !== second.place) return false;
  // whatever else oasdiff says about an operation that is gone, or needs another credential
  if (side === "elsewhere") return second.side === undefined || sentence.startsWith("operation ");
  if (second.side !== undefined && (second.side === "request") !== (side === "request")) return false;
  const whole = keyOf(name);
  return whole === "" || second.keys.some((key) => key === whole || key.startsWith(`${whole}.`));
}

function asVerdict({ place, sentence }: SecondOpinion): Judged {
  return { level: "major", place, sentence, affects: packages, side: "elsewhere", name: "", decided: false };
}
