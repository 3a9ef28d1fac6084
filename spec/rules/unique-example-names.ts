import { segmentsOf } from "@keepnet/document";
import type { Rule, Target } from "./redocly.ts";

/** An example's name is used once in the whole description, because bundling puts all examples into one map. */
const rule: Rule = () => {
  const first = new Map<string, Target>();
  return {
    ref: {
      leave(node, context) {
        const { location } = context.resolve(node as object);
        const name = location && segmentsOf(location.pointer).at(-1);
        if (context.type.name !== "Example" || !location || !name) return;
        const known = first.get(name) ?? location;
        first.set(name, known);
        if (known.source === location.source && known.pointer === location.pointer) return;
        context.report({ message: `Another file has an example named \`${name}\` too: rename one of them.`, location });
      },
    },
  };
};
export default rule;
