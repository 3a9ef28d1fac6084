import { isObject, type Json } from "@keepnet/document";
import { memberOf, type Subject } from "../compare/subject.ts";
import { major, minor, type Opinion } from "../verdict.ts";
import type { Rule } from "./rule.ts";

/** The member that says which alternative a value is, and its values. Code that goes by the old ones chooses wrongly. */
export const discriminators: Rule = ({ type, property, subject, before, after, above }) => {
  if (type !== "Discriminator") return undefined;
  if (property === "propertyName") {
    return major(`${subject.words}: the member that tells the alternatives apart changed from ${before} to ${after}`);
  }
  if (property !== "mapping") return undefined;
  const { after: discriminator } = above(0);
  const member = isObject(discriminator) ? String(discriminator.propertyName) : "";
  return ofMapping(targetsIn(before), targetsIn(after), memberOf(subject, member));
};

function ofMapping(
  old: Map<string, Json>,
  now: Map<string, Json>,
  { name, words }: Pick<Subject, "name" | "words">,
): Opinion[] {
  const lost = [...old.keys()].filter((value) => !now.has(value));
  const gained = [...now.keys()].filter((value) => !old.has(value));
  const moved = [...old].filter(([value, target]) => now.has(value) && now.get(value) !== target);
  return [
    ...(lost.length > 0 ? major(`${words} lost ${lost.join(", ")}`) : []),
    ...moved.flatMap(([value]) => major(`${words}: ${value} tells another alternative`)),
    ...(gained.length > 0 ? minor(`${words} gained ${gained.join(", ")}`) : []),
  ].map((opinion) => ({ ...opinion, name }));
}

function targetsIn(mapping: Json | undefined): Map<string, Json> {
  return new Map(Object.entries(isObject(mapping) ? mapping : {}));
}
