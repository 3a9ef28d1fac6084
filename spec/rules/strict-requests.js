/** Objects in requests refuse members that the API does not know. */

import { here, schemasOf } from "./document.js";

/** @type {import("./redocly.js").Rule} */
export default () => ({
  RequestBody(body, context) {
    for (const { node, location } of schemasOf(context, here(context, body))) {
      if (!node.properties || node.additionalProperties === false) continue;
      context.report({ message: "An object in a request is strict: write `additionalProperties: false`.", location });
    }
  },
});
