import { highest, type PackageName, placesOf, type Verdict } from "../verdict.ts";

const headings = { major: "Breaking", minor: "New", patch: "Fixed" } as const;
/** How many places one line names before it only counts them. */
const most = 5;

/** The changeset of one package: its bump, and the list of what changed, the worst first. */
export function renderChangeset(name: PackageName, verdicts: readonly Verdict[]): string {
  const lists = (["major", "minor", "patch"] as const).flatMap((level) => {
    const lines = linesOf(verdicts.filter((verdict) => verdict.level === level));
    return lines.length > 0 ? [`\n${headings[level]}:\n\n${lines.join("\n")}\n`] : [];
  });
  const bump = highest(verdicts.map(({ level }) => level));
  return `---\n"${name}": ${bump}\n---\n\nThe description of the API changed.\n${lists.join("")}`;
}

/** One line per sentence: the same change in several operations is written once. */
function linesOf(verdicts: readonly Verdict[]): string[] {
  const bySentence = Map.groupBy(verdicts, ({ sentence }) => sentence);
  return [...bySentence].map(([sentence, same]) => {
    const places = same.flatMap(placesOf);
    const more = places.length > most ? [`${places.length - most} more`] : [];
    const named = places.slice(0, most);
    return `- ${[...named, ...more].join(", ")}: ${sentence}`;
  });
}
