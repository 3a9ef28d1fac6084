import { isObject, type Json } from "@keepnet/document";
import type { Change } from "../compare/change.ts";
import { major, minor } from "../verdict.ts";
import type { Rule } from "./rule.ts";

/**
 * One schema of several: a request may take one more, and a response may lose one. Where the whole choice goes or comes,
 * it is a condition less or more.
 */
export const alternatives: Rule = (change) => {
  const { type, kind, subject } = change;
  if (type === "AnyOf" || type === "OneOf") {
    if (kind === "removed" && subject.side === "request") return minor(`${subject.words} is no longer one of several`);
    return undefined;
  }
  if (type !== "Schema" || kind === "modified" || subject.side === "elsewhere" || !isAlternative(change))
    return undefined;
  const wider = kind === "added";
  const sentence = `${subject.words} ${wider ? "gained" : "lost"} an alternative`;
  if (wider === (subject.side === "request")) return minor(sentence);
  return major(sentence).map((opinion) => (isSmall(change) ? { ...opinion, unlessCovered: true } : opinion));
};

/** Values are made of every alternative of a small choice, and of some of a large one. */
function isSmall({ above }: Change): boolean {
  const { before, after } = above(1);
  return [before, after].every((list) => Array.isArray(list) && list.length <= 8);
}

function isAlternative({ kind, above }: Change): boolean {
  const side = kind === "added" ? "after" : "before";
  const [list, schema] = [above(1)[side], above(2)[side]];
  return Array.isArray(list) && isObject(schema) && [schema.anyOf, schema.oneOf].includes(list as Json[]);
}
