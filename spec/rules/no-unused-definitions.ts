import { basename } from "node:path";
import { segmentsOf } from "@keepnet/document";
import type { Rule, Source } from "./redocly.ts";

const definitionFiles = new Set(["examples.yaml", "parameters.yaml", "responses.yaml", "schemas.yaml"]);

/** Nothing stays behind in the files of definitions: what examples.yaml, schemas.yaml and the like define is used. */
const rule: Rule = () => {
  const files = new Map<string, { source: Source; used: Set<string> }>();
  return {
    ref: {
      leave(node, context) {
        const { location } = context.resolve(node as object);
        if (!location || !definitionFiles.has(basename(location.source.absoluteRef))) return;
        const file = files.get(location.source.absoluteRef) ?? { source: location.source, used: new Set() };
        file.used.add(segmentsOf(location.pointer)[0] ?? "");
        files.set(location.source.absoluteRef, file);
      },
    },
    Root: {
      leave(_root, context) {
        for (const { source, used } of files.values()) {
          for (const [, name = ""] of source.body.matchAll(/^(\w+):/gm)) {
            if (used.has(name)) continue;
            context.report({
              message: `Nothing refers to \`${name}\`: use it or remove it.`,
              location: { source, pointer: `#/${name}`, reportOnKey: true },
            });
          }
        }
      },
    },
  };
};
export default rule;
