import { packages, type Verdict } from "../verdict.ts";
import { covers } from "./covers.ts";
import type { Changeset } from "./read.ts";
import { renderChangeset } from "./render.ts";

const files = new Map(packages.map((name) => [name, `description-${name.split("/")[1]}.md`]));

/**
 * The changesets that the verdicts ask for, by file; `undefined` for a file that should not be there. What a person
 * has written down is not written again.
 */
export function planChangesets(
  verdicts: readonly Verdict[],
  present: readonly Changeset[],
): Map<string, string | undefined> {
  const byHand = present.filter(({ file }) => ![...files.values()].includes(file));
  const plan = new Map<string, string | undefined>();
  for (const [name, file] of files) {
    const open = verdicts.filter(
      (verdict) =>
        verdict.level !== "none" &&
        verdict.affects.includes(name) &&
        !byHand.some((changeset) => covers(changeset, name, verdict)),
    );
    plan.set(file, open.length > 0 ? renderChangeset(name, open) : undefined);
  }
  return plan;
}
