import { isObject } from "../document/json.ts";
import { major, minor } from "../verdict.ts";
import { names } from "./required-members.ts";
import type { Rule } from "./rule.ts";

/** Requests are strict, so that a member that goes away may not be sent any more; in an answer it can no longer be read. */
export const members: Rule = ({ type, kind, subject, before, after, key, above }) => {
  if (subject.side === "elsewhere" || kind === "modified") return undefined;
  if (type === "SchemaProperties") {
    const schema = above(1);
    // another type tells the whole story
    if (isObject(schema.before) && isObject(schema.after) && schema.before.type !== schema.after.type) return [];
    const listed = Object.keys(isObject(before) ? before : isObject(after) ? after : {}).join(", ");
    return kind === "added" ? minor(`${subject.words} gained ${listed}`) : major(`${subject.words} lost ${listed}`);
  }
  const side = kind === "added" ? "after" : "before";
  const holder = above(2)[side];
  // the items of a list and the alternatives of a choice are schemas too, and no members
  if (type !== "Schema" || !isObject(holder) || holder.properties !== above(1)[side]) return undefined;
  if (kind === "removed") return major(`${subject.words} removed`);
  // told by the list of required members
  if (subject.side === "request" && names(holder.required).includes(key)) return [];
  return minor(`${subject.words} added`);
};
