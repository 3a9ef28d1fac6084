import { keyOf } from "../compare/oasdiff.ts";
import { packages } from "../verdict.ts";
import type { Judged } from "./judge-change.ts";
import type { Refusal } from "./wire.ts";

/** What values have shown to break is breaking, whatever a rule says of the change behind it. */
export function withRefusals(judged: readonly Judged[], refusals: readonly Refusal[]): Judged[] {
  const careful = judged.map((verdict) => ({ ...verdict }));
  for (const refusal of refusals) {
    const near = careful.filter((verdict) => isNear(verdict, refusal));
    if (near.some((verdict) => verdict.level === "major" && isAbout(verdict, refusal))) continue;
    const { place, side, name, words, fault } = refusal;
    const [same, ...others] = near.filter((verdict) => keyOf(verdict.name) === keyOf(name));
    if (same && others.length === 0) Object.assign(same, { level: "major", sentence: `${same.sentence}: ${fault}` });
    else
      careful.push({
        place,
        side,
        name,
        sentence: `${words} ${fault}`,
        level: "major",
        affects: packages,
        decided: true,
      });
  }
  return careful;
}

function isNear({ place, side }: Judged, refusal: Refusal): boolean {
  if (place !== refusal.place) return false;
  return side === "elsewhere" || (side === "request") === (refusal.side === "request");
}

/** Whether a break that is known already is about the same, about what holds it, or about a part of it. */
function isAbout({ name, side }: Judged, refusal: Refusal): boolean {
  const [known, refused] = [keyOf(name), keyOf(refusal.name)];
  if (known === "") return refused === "" && side !== "elsewhere";
  return refused === "" || known === refused || known.startsWith(`${refused}.`) || refused.startsWith(`${known}.`);
}
