import { childOf } from "@keepnet/document";
import type { Rule } from "./redocly.ts";

/** A member's name is one that JavaScript objects can have like any other. */
const rule: Rule = () => ({
  Schema(schema, context) {
    const properties = childOf(schema as never, "properties");
    if (childOf(properties, "__proto__") === undefined) return;
    context.report({
      message: "Remove the member `__proto__`: JavaScript takes it for the object's prototype, so tools lose it.",
      location: context.location.child(["properties", "__proto__"]).key(),
    });
  },
});
export default rule;
