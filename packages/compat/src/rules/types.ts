import { isObject, type Json } from "@keepnet/document";
import { typeList } from "../document/types-of.ts";
import { major, minor } from "../verdict.ts";
import type { Rule } from "./rule.ts";

const any = "any";

/**
 * A request may accept more than before, and a response may contain less; the opposite breaks code. A type that
 * becomes a list of alternatives is judged as another type.
 */
export const types: Rule = ({ type, property, subject, above }) => {
  if (type !== "Schema" || property !== "type" || subject.side === "elsewhere") return undefined;
  const schema = above(0);
  const old = typesOf(schema.before);
  const now = typesOf(schema.after);
  const added = now.filter((name) => !old.includes(name));
  // every integer is a number, so that it is not lost where numbers are taken
  const dropped = old.filter((name) => !now.includes(name) && !(name === "integer" && now.includes("number")));
  const request = subject.side === "request";
  if (String(added) === "null" && dropped.length === 0) {
    return request ? minor(`${subject.words} may now be null`) : major(`${subject.words} may now be null`);
  }
  if (String(dropped) === "null" && added.length === 0) {
    return request ? major(`${subject.words} may no longer be null`) : minor(`${subject.words} is never null any more`);
  }
  const harmless = request
    ? now.includes(any) || dropped.length === 0
    : old.includes(any) || added.every((name) => name === "integer" && old.includes("number"));
  const sentence = `${subject.words} changed from ${old.join(" | ")} to ${now.join(" | ")}`;
  return harmless ? minor(sentence) : major(sentence);
};

/** The types of a schema, or of its alternatives; no type at all is any. */
function typesOf(schema: Json | undefined): string[] {
  if (!isObject(schema)) return [any];
  if (schema.type !== undefined) return [schema.type].flat().map(String);
  const choices = [schema.anyOf, schema.oneOf].find(Array.isArray);
  return choices ? [typeList(choices.flatMap(typesOf))].flat().map(String) : [any];
}
