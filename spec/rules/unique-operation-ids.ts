import { operationsAt } from "./place.ts";
import type { Rule } from "./redocly.ts";

/** No two operationIds differ by case alone; that none repeats is a rule of Redocly's own. */
const rule: Rule = () => {
  const first = new Map<string, string>();
  return {
    PathItem(item, context) {
      for (const { place } of operationsAt(item, context)) {
        const id = place.text("operationId");
        if (id === undefined) continue;
        const known = first.get(id.toLowerCase());
        first.set(id.toLowerCase(), known ?? id);
        if (known === undefined || known === id) continue;
        const message = `The operationId \`${id}\` differs from \`${known}\` by case alone: rename one of them.`;
        context.report({ message, location: place.location.child("operationId") });
      }
    },
  };
};
export default rule;
