import type { Place } from "@keepnet/document";
import { here } from "./place.ts";
import type { Location, Rule } from "./redocly.ts";

/** Keywords whose schemas are a part of the type itself; a member of an object is only looked at when it is used. */
const parts = ["allOf", "anyOf", "oneOf", "prefixItems"];

/** A schema contains itself as a member of an object only: no type could be written for it otherwise. */
const rule: Rule = () => ({
  Schema(node, context) {
    const schema = here(node, context);
    if (!partsOf(schema).some((part) => reaches(part, schema.node, new Set()))) return;
    context.report({
      message:
        "The schema is a part of itself, which no type can express. Let it contain itself as a member of an object.",
      location: schema.location,
    });
  },
});
export default rule;

function partsOf(schema: Place<Location>): Place<Location>[] {
  const items = schema.below("items");
  return [...parts.flatMap((keyword) => schema.entries(keyword).map(([, part]) => part)), ...(items ? [items] : [])];
}

function reaches(schema: Place<Location>, target: unknown, passed: Set<unknown>): boolean {
  if (schema.node === target) return true;
  if (passed.has(schema.node)) return false;
  passed.add(schema.node);
  return partsOf(schema).some((part) => reaches(part, target, passed));
}
