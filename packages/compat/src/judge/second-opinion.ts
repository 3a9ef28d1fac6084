import { keyOf, type SecondOpinion } from "../compare/oasdiff.ts";
import { packages } from "../verdict.ts";
import type { Judged } from "./judge-change.ts";

/** Where the libraries disagree and no rule of ours has decided, the more careful one is right. */
export function withSecondOpinion(judged: readonly Judged[], second: readonly SecondOpinion[]): Judged[] {
  const careful = judged.map((verdict) => ({ ...verdict }));
  for (const opinion of second) {
    const near = careful.filter((verdict) => isNear(verdict, opinion));
    const same = near.filter(({ name }) => opinion.keys.includes(keyOf(name)));
    // the same thing, or the whole of which it is a part, is known to be breaking
    if ([...same, ...near.filter(holds(opinion))].some(({ level }) => level === "major")) continue;
    const open = same.filter(({ decided }) => !decided);
    for (const verdict of open) verdict.level = "major";
    if (same.length === 0) careful.push(asVerdict(opinion));
  }
  return careful;
}

/** Whether both are about the same operation, and about its request or its responses. */
function isNear({ place, side }: Judged, second: SecondOpinion): boolean {
  if (place !== second.place) return false;
  if (side === "elsewhere" || second.side === undefined) return true;
  return (second.side === "request") === (side === "request");
}

/** Whether a verdict is about a whole, a body or an object, of which the opinion is about a part. */
function holds({ keys }: SecondOpinion): (verdict: Judged) => boolean {
  return ({ name }) => name === "" || keys.some((key) => key.startsWith(`${keyOf(name)}.`));
}

function asVerdict({ place, side: spoken, keys, sentence }: SecondOpinion): Judged {
  const side = spoken === "answer" ? "response" : (spoken ?? "elsewhere");
  return { level: "major", place, sentence, affects: packages, side, name: keys[0] ?? "", decided: false };
}
