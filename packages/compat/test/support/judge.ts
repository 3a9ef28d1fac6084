import { classify } from "../../src/classify.ts";

/** The verdicts as lines: `level place: sentence`. */
export async function judge(before: object, after: object): Promise<string[]> {
  const verdicts = await classify(before, after);
  return verdicts.map(({ level, place, sentence }) => `${level} ${place}: ${sentence}`);
}
