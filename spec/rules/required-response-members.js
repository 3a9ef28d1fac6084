/** Declared members of responses are required, and responses tolerate members that are not declared. */

import { here, schemasOf } from "./document.js";

/** @type {import("./redocly.js").Rule} */
export default ({ except }) => {
  const exceptions = new Set(/** @type {string[] | undefined} */ (except));
  return {
    Response(body, context) {
      for (const { node, location } of schemasOf(context, here(context, body))) {
        if (node.additionalProperties === false) {
          context.report({
            message: "Remove `additionalProperties: false`: answers may gain members at any time.",
            location: location.child("additionalProperties"),
          });
        }
        if (location.pointer.split("/").some((segment) => exceptions.has(segment))) continue;
        const optional = Object.keys(node.properties ?? {}).filter((name) => !node.required?.includes(name));
        if (optional.length === 0) continue;
        const message = `Members of an answer are required: add ${optional.join(", ")} to \`required\`.`;
        context.report({ message, location });
      }
    },
  };
};
