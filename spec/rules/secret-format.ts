import { here } from "./place.ts";
import type { Rule } from "./redocly.ts";

/** Members that hold secrets say so, in requests and in responses, so that tools can hide them. */
const rule: Rule = () => ({
  Schema(node, context) {
    for (const [name, member] of here(node, context).entries("properties")) {
      // how complex a password is gives nothing away
      if (!/(secret|password(?!complexity)|token$)/i.test(name)) continue;
      if (![member.value("type")].flat().includes("string")) continue;
      if (member.text("format") === "password" || member.flag("writeOnly")) continue;
      context.report({
        message: `\`${name}\` looks like a secret: write \`format: password\`.`,
        location: context.location.child(["properties", name]),
      });
    }
  },
});
export default rule;
