import { isObject, type Json } from "@keepnet/document";
import type { Change } from "../compare/change.ts";
import { major, minor, type Opinion, patch } from "../verdict.ts";
import type { Rule } from "./rule.ts";

/**
 * Members of any name. A strict request takes none; whether a response may hold some is no promise that code can lean
 * on, but a map, whose members all have one type, is one.
 */
export const strictness: Rule = (change) => {
  const { type, kind, property, key, subject, above } = change;
  if (type !== "Schema" || subject.side === "elsewhere") return undefined;
  if (property === "additionalProperties") {
    const schema = above(0);
    // told by the schema that comes or goes
    return [schema.before, schema.after].some(isMap) ? [] : ofUnknown(change);
  }
  if (kind === "modified" || key !== "additionalProperties") return undefined;
  const holder = above(1);
  const other = unknownIn(kind === "added" ? holder.before : holder.after);
  const words = subject.words.replace(/\.\*$/, "").replace(/member \*$/, "body");
  if (kind === "added") {
    if (other === false) return minor(`${words} is now a map: it may have members of any name`);
    return subject.side === "request"
      ? major(`${words}: members of other names must be of one type now`)
      : minor(`${words}: members of other names are of one type now`);
  }
  if (other === false) return major(`${words} is no longer a map: it has no members of any name`);
  return subject.side === "request"
    ? minor(`${words}: members of other names may be anything now`)
    : major(`${words}: members of other names may be anything now`);
};

function ofUnknown({ subject, before, after }: Change): Opinion[] {
  if (subject.side !== "request")
    return patch(
      `${subject.words} ${after === false ? "holds only the members that are named" : "may hold other members"}`,
    );
  if (after === false) return major(`${subject.words} no longer takes unknown members`);
  return before === false ? minor(`${subject.words} now takes unknown members`) : [];
}

function unknownIn(schema: Json | undefined): Json | undefined {
  return isObject(schema) ? schema.additionalProperties : undefined;
}

function isMap(schema: Json | undefined): boolean {
  return isObject(unknownIn(schema));
}
