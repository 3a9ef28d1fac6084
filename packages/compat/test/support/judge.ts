import { classify } from "../../src/classify.ts";
import { placesOf } from "../../src/verdict.ts";

/** The verdicts as lines: `level place: sentence`. */
export async function judge(before: object, after: object): Promise<string[]> {
  const verdicts = await classify(before, after);
  return verdicts.map((verdict) => `${verdict.level} ${placesOf(verdict).join(", ")}: ${verdict.sentence}`);
}
