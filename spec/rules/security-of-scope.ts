import { operationsAt } from "./place.ts";
import type { Rule } from "./redocly.ts";

/** Exactly the operations of scope none take no token; all others leave it to the document's own `security`. */
const rule: Rule = () => ({
  PathItem(item, context) {
    for (const { annotations, place } of operationsAt(item, context)) {
      const security = place.value("security");
      const location = security === undefined ? place.location.key() : place.location.child("security");
      if (annotations.scope === "none") {
        if (Array.isArray(security) && security.length === 0) continue;
        context.report({ message: "An operation of scope none takes no token: write `security: []`.", location });
      } else if (annotations.scope && security !== undefined) {
        const message = "Remove `security`: the document's own applies to every operation that takes a token.";
        context.report({ message, location });
      }
    }
  },
});
export default rule;
