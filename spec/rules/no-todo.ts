import type { Rule, Source } from "./redocly.ts";

/** Nothing is left to decide: no file of the description has a `TODO`, as `pnpm spec:import` writes it. */
const rule: Rule = () => {
  const files = new Map<string, Source>();
  return {
    ref: {
      leave(node, context) {
        const { location } = context.resolve(node as object);
        if (location) files.set(location.source.absoluteRef, location.source);
      },
    },
    Root: {
      leave(_root, context) {
        const { source } = context.location;
        for (const [, file] of files.set(source.absoluteRef, source)) {
          for (const [index, text] of file.body.split("\n").entries()) {
            const column = text.search(/\bTODO\b/);
            if (column === -1) continue;
            context.report({
              message: `Something is left to decide: replace \`TODO\` in \`${text.trim()}\`.`,
              location: { source: file, pointer: undefined, start: { line: index + 1, col: column + 1 } },
            });
          }
        }
      },
    },
  };
};
export default rule;
