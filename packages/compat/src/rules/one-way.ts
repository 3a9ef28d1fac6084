import { patch } from "../verdict.ts";
import type { Rule } from "./rule.ts";

/** A member that is left out of one side is told there, as one that came or went. On the other side it is a note. */
export const oneWay: Rule = ({ type, property, subject, after }) => {
  if (type !== "Schema" || (property !== "readOnly" && property !== "writeOnly")) return undefined;
  const mark = property === "readOnly" ? "read-only" : "write-only";
  return patch(`${subject.words} is ${after === true ? "now" : "no longer"} marked ${mark}`);
};
