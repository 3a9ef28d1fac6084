/** Every request, and every response that has a body, shows at least one named example. */

import { entriesBelow, here } from "./document.js";

/** @type {import("./redocly.js").Rule} */
export default () => ({
  RequestBody: (node, context) => check("request", node, context),
  Response: (node, context) => check("response", node, context),
});

/**
 * @param {string} what
 * @param {unknown} body
 * @param {import("./redocly.js").Context} context
 */
function check(what, body, context) {
  const media = entriesBelow(context, here(context, body), "content").map(([, type]) => type);
  if (media.length === 0 || media.some((type) => entriesBelow(context, type, "examples").length > 0)) return;
  context.report({
    message: `The ${what} has no named example: write \`examples: { name: { $ref: examples.yaml#/name } }\`.`,
    location: context.location.child("content"),
  });
}
