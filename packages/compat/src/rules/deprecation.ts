import { minor } from "../verdict.ts";
import type { Rule } from "./rule.ts";

/** An announcement: everything still works, and editors strike the name through. */
export const deprecation: Rule = ({ property, subject, after }) => {
  if (property !== "deprecated") return undefined;
  return minor(`${subject.words || "operation"} is ${after === true ? "now" : "no longer"} deprecated`);
};
