/** Nothing stays behind in the files of definitions: what examples.yaml, schemas.yaml and the like define is used. */

import { basename } from "node:path";

const definitionFiles = new Set(["examples.yaml", "parameters.yaml", "responses.yaml", "schemas.yaml"]);

/** @type {import("./redocly.js").Rule} */
export default () => {
  /** @type {Map<string, { source: import("./redocly.js").Source, used: Set<string> }>} */
  const files = new Map();
  return {
    ref: {
      leave(node, context) {
        const { location } = context.resolve(/** @type {object} */ (node));
        if (!location || !definitionFiles.has(basename(location.source.absoluteRef))) return;
        const file = files.get(location.source.absoluteRef) ?? { source: location.source, used: new Set() };
        file.used.add(location.pointer.split("/")[1] ?? "");
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
