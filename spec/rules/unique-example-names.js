/** An example's name is used once in the whole description, because bundling puts all examples into one map. */

/** @type {import("./redocly.js").Rule} */
export default () => {
  /** @type {Map<string, import("./redocly.js").Place>} */
  const first = new Map();
  return {
    ref: {
      leave(node, context) {
        const { location } = context.resolve(/** @type {object} */ (node));
        const name = location?.pointer.split("/").at(-1);
        if (context.type.name !== "Example" || !location || !name) return;
        const known = first.get(name) ?? location;
        first.set(name, known);
        if (known.source === location.source && known.pointer === location.pointer) return;
        context.report({ message: `Another file has an example named \`${name}\` too: rename one of them.`, location });
      },
    },
  };
};
