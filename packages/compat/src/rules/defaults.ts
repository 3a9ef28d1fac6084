import { major, minor } from "../verdict.ts";
import type { Rule } from "./rule.ts";

/** What the API takes where a call says nothing. Writing it down is news; another value changes what calls do. */
export const defaults: Rule = ({ type, property, subject, before, after }) => {
  if (type !== "Schema" || property !== "default" || subject.side !== "request") return undefined;
  if (before === undefined) return minor(`${subject.words} is ${JSON.stringify(after)} when left out`);
  if (after === undefined) return minor(`${subject.words} has no documented default any more`);
  return major(`${subject.words}, when left out, changed from ${JSON.stringify(before)} to ${JSON.stringify(after)}`);
};
