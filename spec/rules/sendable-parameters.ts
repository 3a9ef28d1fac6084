import { here } from "./place.ts";
import type { Rule } from "./redocly.ts";

/** A parameter stands where a client can write it, and is written as plain text. */
const rule: Rule = () => ({
  Parameter(node, context) {
    const parameter = here(node, context);
    if (parameter.value("in") === "cookie") {
      const message = "No client sends cookies: remove the parameter, or move it to the header, query or path.";
      context.report({ message, location: context.location.child("in") });
    }
    if (parameter.value("content") === undefined) return;
    const message = "No client encodes the content of a parameter: write `schema` instead of `content`.";
    context.report({ message, location: context.location.child("content").key() });
  },
});
export default rule;
