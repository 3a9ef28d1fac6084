import { isObject, type Json } from "../document/json.ts";
import { methods } from "../document/operations.ts";
import { major, minor, type Opinion } from "../verdict.ts";
import type { Rule } from "./rule.ts";

/** A path is part of every call's text: another spelling of it, even of a parameter in it, is another call. */
export const operations: Rule = ({ type, kind, property, subject, key, before, after, above }) => {
  if (type === "Operation" && kind !== "modified") {
    return kind === "added" ? minor("operation added") : major("operation removed");
  }
  if (type !== "PathItem") return undefined;
  if (property === "key") return ofEach(above(0).before, String(before), major(`operation moved to ${key}`));
  if (kind === "added") return ofEach(after, subject.place, minor("operation added"));
  return kind === "removed" ? ofEach(before, subject.place, major("operation removed")) : undefined;
};

function ofEach(item: Json | undefined, path: string, opinions: Opinion[]): Opinion[] {
  const verbs = isObject(item) ? methods.filter((method) => item[method] !== undefined) : [];
  return verbs.flatMap((verb) => opinions.map((opinion) => ({ ...opinion, place: `${verb.toUpperCase()} ${path}` })));
}
