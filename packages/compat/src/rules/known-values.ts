import { isObject, type Json } from "@keepnet/document";
import { minor, patch } from "../verdict.ts";
import { names } from "./required-members.ts";
import type { Rule } from "./rule.ts";

/** The known values of an open set, which editors complete and nothing refuses. */
export const knownValues: Rule = ({ property, subject, above }) => {
  if (property !== "x-extensible-enum") return undefined;
  const { before, after } = above(0);
  // a set that is opened or closed is told by the list that it had or has
  if (hasEnum(before) !== hasEnum(after)) return [];
  const [old, now] = [before, after].map(valuesOf);
  const added = (now ?? []).filter((value) => !old?.includes(value));
  const dropped = (old ?? []).filter((value) => !now?.includes(value));
  return [
    ...(added.length > 0 ? minor(`${subject.words} may be ${added.join(", ")}`) : []),
    ...(dropped.length > 0 ? patch(`${subject.words} is no longer known to be ${dropped.join(", ")}`) : []),
  ];
};

function hasEnum(schema: Json | undefined): boolean {
  return isObject(schema) && schema.enum !== undefined;
}

function valuesOf(schema: Json | undefined): string[] {
  return isObject(schema) ? names(schema["x-extensible-enum"]) : [];
}
