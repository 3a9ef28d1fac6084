import { classify } from "../../src/classify.ts";
import type { JsonObject } from "../../src/document/json.ts";

/** The verdicts as lines: `level place: sentence`. */
export async function judge(before: JsonObject, after: JsonObject): Promise<string[]> {
  const verdicts = await classify(before, after);
  return verdicts.map(({ level, place, sentence }) => `${level} ${place}: ${sentence}`);
}
