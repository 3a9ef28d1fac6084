import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compareByOasdiff } from "./compare/oasdiff.ts";
import { compareByRedocly } from "./compare/redocly.ts";
import type { JsonObject } from "./document/json.ts";
import { normalise } from "./document/normalise.ts";
import { withoutTexts } from "./document/without-texts.ts";
import { judgeChange } from "./judge/judge-change.ts";
import { judgeSchemaNames } from "./judge/schema-names.ts";
import { withSecondOpinion } from "./judge/second-opinion.ts";
import { judgeTexts } from "./judge/texts.ts";
import { levels, type Verdict } from "./verdict.ts";

/** What each difference between two bundled documents means for a user of the packages, the worst first. */
export async function classify(released: object, current: object): Promise<Verdict[]> {
  const [before, after] = [released as JsonObject, current as JsonObject];
  const [old, now] = [normalise(before), normalise(after)];
  const structure = await judgeStructure(withoutTexts(old) as JsonObject, withoutTexts(now) as JsonObject);
  const verdicts = [...structure, ...judgeSchemaNames(before, after), ...judgeTexts(old, now)];
  return distinct(verdicts).sort(
    (a, b) =>
      levels.indexOf(b.level) - levels.indexOf(a.level) || compare(a.place, b.place) || compare(a.sentence, b.sentence),
  );
}

async function judgeStructure(before: JsonObject, after: JsonObject): Promise<Verdict[]> {
  const folder = await mkdtemp(join(tmpdir(), "keepnet-compat-"));
  try {
    const [old, now] = [join(folder, "before.json"), join(folder, "after.json")];
    await Promise.all([writeFile(old, JSON.stringify(before)), writeFile(now, JSON.stringify(after))]);
    const changes = compareByRedocly({ file: old, document: before }, { file: now, document: after });
    const [first, second] = await Promise.all([changes, compareByOasdiff(old, now)]);
    return withSecondOpinion(first.flatMap(judgeChange), second);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A schema in several answers of one operation changes once; where two verdicts read the same, the worse one stays. */
function distinct(verdicts: readonly Verdict[]): Verdict[] {
  const kept = new Map<string, Verdict>();
  for (const { level, place, sentence, affects } of verdicts) {
    const key = `${place}: ${sentence}`;
    const known = kept.get(key);
    if (!known || levels.indexOf(known.level) < levels.indexOf(level))
      kept.set(key, { level, place, sentence, affects });
  }
  return [...kept.values()];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
