import { here, isNamedSchema } from "./place.ts";
import type { Rule } from "./redocly.ts";

/** The body of a request or response is a component, whose name its type gets. */
const rule: Rule = () => ({
  MediaType(node, context) {
    if (isNamedSchema(here(node, context).value("schema"))) return;
    context.report({ message: "A body is a named component: write `schema: { $ref: schemas.yaml#/Name }`." });
  },
});
export default rule;
