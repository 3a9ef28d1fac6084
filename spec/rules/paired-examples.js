/** Every example of a request is answered by an example of the same name, so that a mock can play the pair. */

import { below, entriesBelow, here } from "./document.js";

/** @type {import("./redocly.js").Rule} */
export default () => ({
  Operation(node, context) {
    const operation = here(context, node);
    const responses = entriesBelow(context, operation, "responses").map(([, response]) => response);
    const answered = new Set(responses.flatMap((response) => exampleNames(response.node)));
    for (const name of exampleNames(below(context, operation, "requestBody")?.node)) {
      if (answered.has(name)) continue;
      context.report({
        message: `No response has an example named \`${name}\`: add the answer to this request under the same name.`,
        location: context.location.child("requestBody"),
      });
    }
  },
});

/** @param {import("./document.js").Node | undefined} body */
function exampleNames(body) {
  return Object.values(body?.content ?? {}).flatMap((media) => Object.keys(media.examples ?? {}));
}
