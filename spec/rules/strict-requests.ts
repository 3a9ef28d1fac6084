import { schemasOf } from "@keepnet/document";
import { here } from "./place.ts";
import type { Rule } from "./redocly.ts";

/** Objects in requests refuse members that the API does not know. */
const rule: Rule = () => {
  const seen = new Set<unknown>();
  return {
    RequestBody(body, context) {
      for (const schema of schemasOf(here(body, context))) {
        if (seen.has(schema.node)) continue;
        seen.add(schema.node);
        if (schema.value("properties") === undefined || schema.value("additionalProperties") === false) continue;
        const message = "An object in a request is strict: write `additionalProperties: false`.";
        context.report({ message, location: schema.location });
      }
    },
  };
};
export default rule;
