import type { Place } from "@keepnet/document";
import { here } from "./place.ts";
import type { Location, Rule } from "./redocly.ts";

/** Every example of a request is answered by an example of the same name, so that a mock can play the pair. */
const rule: Rule = () => ({
  Operation(node, context) {
    const operation = here(node, context);
    const answered = new Set(operation.entries("responses").flatMap(([, response]) => exampleNames(response)));
    for (const name of exampleNames(operation.below("requestBody"))) {
      if (answered.has(name)) continue;
      context.report({
        message: `No response has an example named \`${name}\`: add the response to this request under the same name.`,
        location: context.location.child("requestBody"),
      });
    }
  },
});
export default rule;

function exampleNames(body: Place<Location> | undefined): string[] {
  const media = body?.entries("content") ?? [];
  return media.flatMap(([, type]) => type.entries("examples").map(([name]) => name));
}
