import { isObject } from "@keepnet/document";
import { major, minor } from "../verdict.ts";
import type { Rule } from "./rule.ts";

/** A parameter that a call must now carry, or may not carry any more, stops calls from compiling. */
export const parameters: Rule = ({ type, kind, property, subject, before, after, above }) => {
  if (type !== "Parameter") return undefined;
  if (kind === "removed") return major(`${subject.words} removed`);
  if (kind === "added") {
    const required = isObject(after) && after.required === true;
    return required ? major(`required ${subject.words} added`) : minor(`${subject.words} added`);
  }
  if (property === "name") {
    const { before: parameter } = above(0);
    const where = isObject(parameter) ? parameter.in : "";
    // its name stands in the path too, and the path tells
    if (where === "path") return [];
    const renamed = major(`${where} parameter renamed from ${before} to ${after}`);
    return renamed.map((opinion) => ({ ...opinion, name: String(before) }));
  }
  if (property !== "required") return undefined;
  return after === true ? major(`${subject.words} is now required`) : minor(`${subject.words} is now optional`);
};
