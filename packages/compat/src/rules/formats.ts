import { major, patch } from "../verdict.ts";
import type { Rule } from "./rule.ts";

/** `binary` makes a file of a text. `password` only marks a secret, and a format where none was only says what was so. */
export const formats: Rule = ({ type, property, subject, before, after }) => {
  if (type !== "Schema" || property !== "format") return undefined;
  if (before === "binary" || after === "binary") return major(`${subject.words} changed between text and file`);
  if (after === "password") return patch(`${subject.words} is marked as a secret`);
  if (before === "password" && after === undefined) return patch(`${subject.words} is no longer marked as a secret`);
  return before === undefined ? patch(`${subject.words} has the format ${after}`) : undefined;
};
