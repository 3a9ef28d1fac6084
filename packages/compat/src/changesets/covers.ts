import { levels, type PackageName, placesOf, type Verdict } from "../verdict.ts";
import type { Changeset } from "./read.ts";

/** Whether a person has already written this down: for the package, with a bump that is enough, naming a place. */
export function covers({ releases, summary }: Changeset, name: PackageName, verdict: Verdict): boolean {
  const bump = releases.get(name) ?? "none";
  const places = placesOf(verdict).map((place) => place.replace(/ \(.*$/, ""));
  return levels.indexOf(bump) >= levels.indexOf(verdict.level) && places.some((place) => mentions(summary, place));
}

/** `GET /roles` is not mentioned by a text about `GET /roles/search`. */
function mentions(summary: string, place: string): boolean {
  const at = summary.indexOf(place);
  return at >= 0 && (!/[\w/{-]/.test(summary.charAt(at + place.length)) || mentions(summary.slice(at + 1), place));
}
