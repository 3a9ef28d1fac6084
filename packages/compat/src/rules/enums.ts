import type { Json } from "@keepnet/document";
import { major, minor } from "../verdict.ts";
import { names } from "./required-members.ts";
import type { Rule } from "./rule.ts";

/**
 * Neither side may lose values: a request may no longer send one, and code that compares a response with one no longer
 * compiles. A response may gain some, because code has to expect values that it does not know. A list that comes or goes
 * changes the type itself.
 */
export const enums: Rule = ({ type, property, subject, before, after }) => {
  if (type !== "Schema" || property !== "enum" || subject.side === "elsewhere") return undefined;
  const request = subject.side === "request";
  if (before === undefined) {
    return major(`${subject.words} ${request ? "now takes only" : "is now one of"} ${names(after).join(", ")}`);
  }
  if (after === undefined) {
    return request ? minor(`${subject.words} takes any value`) : major(`${subject.words} may now be any value`);
  }
  // the types tell about null
  const [old, now] = [withoutNull(before), withoutNull(after)];
  const added = now.filter((value) => !old.includes(value));
  const dropped = old.filter((value) => !now.includes(value));
  return [
    ...(added.length > 0 ? minor(`${subject.words} gained ${added.join(", ")}`) : []),
    ...(dropped.length > 0 ? major(`${subject.words} lost ${dropped.join(", ")}`) : []),
  ];
};

function withoutNull(values: Json): string[] {
  return names(values).filter((value) => value !== "null");
}
