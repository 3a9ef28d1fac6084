import { levels, type PackageName, type Verdict } from "../verdict.ts";
import type { Changeset } from "./read.ts";

/** Whether a person has already written this down: for the package, with a bump that is enough, naming the place. */
export function covers({ releases, summary }: Changeset, name: PackageName, { level, place }: Verdict): boolean {
  const bump = releases.get(name) ?? "none";
  return levels.indexOf(bump) >= levels.indexOf(level) && mentions(summary, place);
}

/** `GET /roles` is not mentioned by a text about `GET /roles/search`. */
function mentions(summary: string, place: string): boolean {
  const at = summary.indexOf(place);
  return at >= 0 && (!/[\w/{-]/.test(summary.charAt(at + place.length)) || mentions(summary.slice(at + 1), place));
}
