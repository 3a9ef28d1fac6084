import { major, minor, patch } from "../verdict.ts";
import type { Rule } from "./rule.ts";

/**
 * `binary` makes a file of a text, and `password` only marks a secret. A format where none was says what was so, unless a
 * request now refuses what it took; one that goes says less of texts that stay what they were.
 */
export const formats: Rule = ({ type, property, subject, before, after }) => {
  if (type !== "Schema" || property !== "format") return undefined;
  if (before === "binary" || after === "binary") return major(`${subject.words} changed between text and file`);
  if (after === "password") return patch(`${subject.words} is marked as a secret`);
  if (before === "password" && after === undefined) return patch(`${subject.words} is no longer marked as a secret`);
  if (before === undefined) return patch(`${subject.words} has the format ${after}`);
  return after === undefined ? minor(`${subject.words} no longer has the format ${before}`) : undefined;
};
