import { memberOf, type Place, pageMembers, paginations } from "@keepnet/document";
import { here, isNamedSchema } from "./place.ts";
import type { Location, Rule } from "./redocly.ts";

/** x-keepnet-pagination stands on exactly the operations whose request and response are paged, in the way it says. */
const rule: Rule = () => ({
  Operation(node, context) {
    const operation = here(node, context);
    const success = operation.entries("responses").find(([status]) => status.startsWith("2"))?.[1];
    const request = operation.below("requestBody", "content", "application/json", "schema");
    const response = success?.below("content", "application/json", "schema");
    const fitting = paginations.filter((name) => {
      const style = pageMembers[name];
      return memberOf(request, ...style.request) && isList(memberOf(response, ...style.response));
    });

    const declared = operation.value("x-keepnet-pagination");
    if (declared === undefined && fitting.length > 0) {
      context.report({
        message: `The operation is paged: write \`x-keepnet-pagination: ${fitting[0]}\` and x-keepnet-order-by.`,
      });
    }
    const known = paginations.find((name) => name === declared);
    if (known && !fitting.includes(known)) {
      const style = pageMembers[known];
      context.report({
        message:
          `x-keepnet-pagination ${known} needs \`${style.request.join(".")}\` in the request and a list in ` +
          `\`${style.response.join(".")}\` of the response. Correct the schemas or remove the mark.`,
        location: context.location.child("x-keepnet-pagination"),
      });
    }
    const rows = known && memberOf(response, ...pageMembers[known].response);
    if (!rows || !isList(rows) || isNamedSchema(rows.value("items"))) return;
    const message = "A row of a page is a named component: write `items: { $ref: schemas.yaml#/Name }`.";
    context.report({ message, location: rows.location });
  },
});
export default rule;

function isList(schema: Place<Location> | undefined): boolean {
  return [schema?.value("type")].flat().includes("array");
}
