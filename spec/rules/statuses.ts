import type { Operation } from "@keepnet/document";
import { operationsAt } from "./place.ts";
import type { Location, Rule } from "./redocly.ts";

/** Which operations must document which failures. */
const required: { statuses: string[]; of: (operation: Operation<Location>) => boolean; message: string }[] = [
  {
    statuses: ["401", "429", "500"],
    of: () => true,
    message: "Every operation has the responses 401, 429 and 500: refer to shared/responses.yaml.",
  },
  {
    statuses: ["403"],
    of: ({ annotations: { scope } }) => scope !== undefined && scope !== "none",
    message: "An operation that takes a token has the response 403: refer to shared/responses.yaml#/Forbidden.",
  },
  {
    statuses: ["400", "404"],
    of: ({ annotations: { scope } }) => scope === "company" || scope === "company-path",
    message: "An operation that works in one company has the responses 400 and 404: refer to shared/responses.yaml.",
  },
  {
    statuses: ["400"],
    of: ({ annotations: { scope }, place }) =>
      scope !== "company" && scope !== "company-path" && place.value("requestBody") !== undefined,
    message: "An operation with a request body has the response 400: refer to shared/responses.yaml#/BadRequest.",
  },
];

/** An operation documents the failures that its causes call for. */
const rule: Rule = () => ({
  PathItem(item, context) {
    for (const operation of operationsAt(item, context)) {
      const responses = operation.place.below("responses");
      // Redocly itself reports that they are missing
      if (!responses) continue;
      for (const { statuses, of, message } of required) {
        if (!of(operation) || statuses.every((status) => responses.value(status) !== undefined)) continue;
        context.report({ message, location: responses.location.key() });
      }
      if (responses.value("422") === undefined) continue;
      const message = "The API knows no 422: an invalid request is a 400.";
      context.report({ message, location: responses.location.child("422").key() });
    }
  },
});
export default rule;
