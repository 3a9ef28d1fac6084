import { clientMethods, methods } from "@keepnet/document";
import { nearest } from "./nearest.ts";
import type { Rule } from "./redocly.ts";
import { oneOf } from "./words.ts";

const known = new Set<string>([...clientMethods, "$ref", "summary", "description", "servers", "parameters"]);

/** A path has only operations that a client can call. Redocly's `struct` knows OpenAPI's methods, but no remedy. */
const rule: Rule = () => ({
  PathItem(item, context) {
    if (typeof item !== "object" || item === null || Array.isArray(item)) return;
    for (const name of Object.keys(item)) {
      if (known.has(name) || name.startsWith("x-")) continue;
      const near = nearest(name, clientMethods);
      const remedy = near ? `Did you mean \`${near}\`?` : `Write ${oneOf(clientMethods)}, or remove it.`;
      const isMethod = methods.some((method) => method === name);
      const what = isMethod ? "a method that no client has" : "no method of OpenAPI";
      context.report({ message: `\`${name}\` is ${what}. ${remedy}`, location: context.location.child([name]).key() });
    }
  },
});
export default rule;
