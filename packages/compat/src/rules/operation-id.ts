import { major } from "../verdict.ts";
import type { Rule } from "./rule.ts";

/** The id is a key of the exported `operations` and the name in errors, hooks and metadata. */
export const operationId: Rule = ({ type, property, before, after }) => {
  if (type !== "Operation" || property !== "operationId") return undefined;
  return major(`operation renamed from ${before} to ${after}`);
};
