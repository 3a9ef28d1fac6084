import { major, minor } from "../verdict.ts";
import { names } from "./required-members.ts";
import type { Rule } from "./rule.ts";

/**
 * A request may not lose values. The values of an answer are open by the rules of this description: a new one is no
 * break, because code has to expect values that it does not know. A list that comes or goes changes the type itself.
 */
export const enums: Rule = ({ type, property, subject, before, after }) => {
  if (type !== "Schema" || property !== "enum" || subject.side === "elsewhere") return undefined;
  const request = subject.side === "request";
  if (before === undefined) {
    const sentence = `${subject.words} now takes only ${names(after).join(", ")}`;
    return request ? major(sentence) : minor(`${subject.words} now lists its values`);
  }
  if (after === undefined) {
    return request ? minor(`${subject.words} takes any value`) : major(`${subject.words} may now be any value`);
  }
  const added = names(after).filter((value) => !names(before).includes(value));
  const dropped = names(before).filter((value) => !names(after).includes(value));
  return [
    ...(added.length > 0 ? minor(`${subject.words} gained ${added.join(", ")}`) : []),
    ...(dropped.length > 0 ? (request ? major : minor)(`${subject.words} lost ${dropped.join(", ")}`) : []),
  ];
};
