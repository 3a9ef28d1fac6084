import { type Place, schemasOf } from "@keepnet/document";
import { here } from "./place.ts";
import type { Location, Rule } from "./redocly.ts";

/** Each member of a request has a description, its own or that of its schema. */
const rule: Rule = () => {
  const seen = new Set<unknown>();
  return {
    RequestBody(body, context) {
      for (const schema of schemasOf(here(body, context))) {
        if (seen.has(schema.node)) continue;
        seen.add(schema.node);
        for (const [name, member] of schema.entries("properties")) {
          if (isDescribed(member)) continue;
          const message = `Describe \`${name}\`: what it is or does, with its unit, its default and what null means.`;
          context.report({ message, location: schema.location.child(["properties", name]).key() });
        }
      }
    },
  };
};
export default rule;

function isDescribed(member: Place<Location>): boolean {
  const parts = ["anyOf", "allOf", "oneOf"].flatMap((keyword) => member.entries(keyword).map(([, part]) => part));
  return [member, ...parts].some((schema) => typeof schema.value("description") === "string");
}
