import { isObject } from "../document/json.ts";
import { major, minor } from "../verdict.ts";
import type { Rule } from "./rule.ts";

/** A parameter that a call must now carry, or may not carry any more, stops calls from compiling. */
export const parameters: Rule = ({ type, kind, property, subject, after }) => {
  if (type !== "Parameter") return undefined;
  if (kind === "removed") return major(`${subject.words} removed`);
  if (kind === "added") {
    const required = isObject(after) && after.required === true;
    return required ? major(`required ${subject.words} added`) : minor(`${subject.words} added`);
  }
  if (property === "name") return major(`${subject.words} renamed`);
  if (property !== "required") return undefined;
  return after === true ? major(`${subject.words} is now required`) : minor(`${subject.words} is now optional`);
};
