import type { Json } from "../document/json.ts";
import { major, minor, type Opinion } from "../verdict.ts";
import type { Rule } from "./rule.ts";

/**
 * A request may take more than before, and an answer may hold less; the other way round code stops working. A type that
 * gives way to a list of alternatives is judged as another type.
 */
export const types: Rule = ({ type, property, subject, before, after }) => {
  if (type !== "Schema" || property !== "type" || subject.side === "elsewhere") return undefined;
  const old = typesOf(before);
  const now = typesOf(after);
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
  return give(
    request ? dropped : added.filter((name) => !(name === "integer" && old.includes("number"))),
    `${subject.words} changed from ${old.join(" | ")} to ${now.join(" | ")}`,
  );
};

/** The types of a schema; no type at all is any. */
function typesOf(value: Json | undefined): string[] {
  return value === undefined ? ["any"] : [value].flat().map(String);
}

function give(offending: readonly string[], sentence: string): Opinion[] {
  return offending.length > 0 ? major(sentence) : minor(sentence);
}
