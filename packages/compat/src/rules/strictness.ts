import { major, minor } from "../verdict.ts";
import type { Rule } from "./rule.ts";

/** A strict request takes no unknown members; whether an answer may hold some is no promise that code can lean on. */
export const strictness: Rule = ({ type, property, subject, before, after }) => {
  if (type !== "Schema" || property !== "additionalProperties" || subject.side !== "request") return undefined;
  if (after === false) return major(`${subject.words} no longer takes unknown members`);
  return before === false ? minor(`${subject.words} now takes unknown members`) : undefined;
};
