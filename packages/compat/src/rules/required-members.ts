import { isObject, type Json } from "@keepnet/document";
import { memberOf } from "../compare/subject.ts";
import { major, minor, type Opinion } from "../verdict.ts";
import type { Rule } from "./rule.ts";

/** The members that a request must have, and that a response always has. Each added or removed member is judged. */
export const requiredMembers: Rule = ({ type, property, subject, before, after, above }) => {
  if (type !== "Schema" || property !== "required") return undefined;
  const [old, now, schema] = [names(before), names(after), above(0)];
  const request = subject.side === "request";
  const added = (name: string, words: string): Opinion[] => {
    const known = hasMember(schema.before, name);
    if (request) return major(known ? `${words} is now required` : `required ${words} added`);
    return known ? minor(`${words} is now always there`) : [];
  };
  const dropped = (name: string, words: string): Opinion[] => {
    if (!hasMember(schema.after, name)) return [];
    return request ? minor(`${words} is now optional`) : major(`${words} may now be missing`);
  };
  const each = (list: string[], judge: typeof added) =>
    list.flatMap((member) => {
      const { name, words } = memberOf(subject, member);
      return judge(member, words).map((opinion) => ({ ...opinion, name }));
    });
  return [
    ...each(
      now.filter((name) => !old.includes(name)),
      added,
    ),
    ...each(
      old.filter((name) => !now.includes(name)),
      dropped,
    ),
  ];
};

export function names(list: Json | undefined): string[] {
  return Array.isArray(list) ? list.map((item) => (isObject(item) ? JSON.stringify(item) : String(item))) : [];
}

function hasMember(schema: Json | undefined, name: string): boolean {
  return isObject(schema) && isObject(schema.properties) && name in schema.properties;
}
