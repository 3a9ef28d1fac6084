import { childOf, type Place, schemasOf, segmentsOf } from "@keepnet/document";
import { here } from "./place.ts";
import type { Location, Rule } from "./redocly.ts";

/** How the description of a member ends that no document of the vendor has. */
const seenInUi = "Seen in the web UI only.";

/**
 * Declared members of responses are required, except those that only the web UI shows, and responses tolerate members
 * that are not declared.
 */
const rule: Rule = ({ except }) => {
  const exceptions = new Set(Array.isArray(except) ? except.map(String) : []);
  const seen = new Set<unknown>();
  return {
    Response(body, context) {
      for (const schema of schemasOf(here(body, context))) {
        if (seen.has(schema.node)) continue;
        seen.add(schema.node);
        const { location } = schema;
        if (schema.value("additionalProperties") === false) {
          context.report({
            message: "Remove `additionalProperties: false`: responses may gain members at any time.",
            location: location.child("additionalProperties"),
          });
        }
        if (segmentsOf(location.pointer).some((segment) => exceptions.has(segment))) continue;
        const required = new Set(schema.list("required"));
        const optional = schema
          .entries("properties")
          .flatMap(([name, member]) => (required.has(name) || isSeenInUiOnly(schema, name, member) ? [] : [name]));
        if (optional.length === 0) continue;
        const message = `Members of a response are required: add ${optional.join(", ")} to \`required\`.`;
        context.report({ message, location });
      }
    },
  };
};
export default rule;

/** Its own description says so, or the one beside its reference. */
function isSeenInUiOnly(schema: Place<Location>, name: string, member: Place<Location>): boolean {
  const written = schema.below("properties")?.value(name);
  return [written, member.node].some((node) => String(childOf(node, "description")).trimEnd().endsWith(seenInUi));
}
