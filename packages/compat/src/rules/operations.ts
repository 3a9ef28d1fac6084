import { isObject, type Json, methods } from "@keepnet/document";
import { major, minor, type Opinion } from "../verdict.ts";
import type { Rule } from "./rule.ts";

/** A path is part of every call's text: another spelling of it, even of a parameter in it, is another call. */
export const operations: Rule = ({ type, kind, property, subject, key, before, after, above }) => {
  if (type === "Operation" && kind !== "modified") {
    return kind === "added" ? minor("operation added") : major("operation removed");
  }
  if (type !== "PathItem") return undefined;
  if (subject.place.startsWith("webhook ") && kind !== "modified") {
    return kind === "added" ? minor("webhook added") : major("webhook removed");
  }
  if (property === "key") return ofEach(above(0).before, String(before), major(moved(String(before), key)));
  if (kind === "added") return ofEach(after, subject.place, minor("operation added"));
  return kind === "removed" ? ofEach(before, subject.place, major("operation removed")) : undefined;
};

function moved(from: string, to: string): string {
  const template = /\{([^}]*)\}/g;
  if (from.replace(template, "{}") !== to.replace(template, "{}")) return `operation moved to ${to}`;
  const [old, now] = [from, to].map((path) => [...path.matchAll(template)].map(([, name = ""]) => name));
  const renamed = (old ?? []).flatMap((name, index) => (now?.[index] === name ? [] : [`${name} to ${now?.[index]}`]));
  return `path parameter renamed from ${renamed.join(", ")}: the call is now to ${to}`;
}

function ofEach(item: Json | undefined, path: string, opinions: Opinion[]): Opinion[] {
  const verbs = isObject(item) ? methods.filter((method) => item[method] !== undefined) : [];
  return verbs.flatMap((verb) => opinions.map((opinion) => ({ ...opinion, place: `${verb.toUpperCase()} ${path}` })));
}
