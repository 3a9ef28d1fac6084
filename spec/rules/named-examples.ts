import { here } from "./place.ts";
import type { Context, Rule } from "./redocly.ts";

/** Every request, and every response that has a body, shows at least one named example. */
const rule: Rule = () => ({
  RequestBody: (node, context) => check("request", node, context),
  Response: (node, context) => check("response", node, context),
});
export default rule;

function check(what: string, body: unknown, context: Context): void {
  const media = here(body, context).entries("content");
  if (media.length === 0 || media.some(([, type]) => type.entries("examples").length > 0)) return;
  context.report({
    message: `The ${what} has no named example: write \`examples: { name: { $ref: examples.yaml#/name } }\`.`,
    location: context.location.child("content"),
  });
}
