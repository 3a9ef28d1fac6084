/** Members that hold secrets say so, in requests and in answers, so that tools can hide them. */

import { entriesBelow, here } from "./document.js";

/** @type {import("./redocly.js").Rule} */
export default () => ({
  Schema(schema, context) {
    for (const [name, { node }] of entriesBelow(context, here(context, schema), "properties")) {
      // how complex a password is gives nothing away
      if (!/(secret|password(?!complexity)|token$)/i.test(name)) continue;
      if (![node.type].flat().includes("string") || node.format === "password" || node.writeOnly === true) continue;
      context.report({
        message: `\`${name}\` looks like a secret: write \`format: password\`.`,
        location: context.location.child(["properties", name]),
      });
    }
  },
});
