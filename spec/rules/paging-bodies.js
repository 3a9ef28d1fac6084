/** x-keepnet-pagination stands on exactly the operations whose request and answer are paged, in the way it says. */

import { below, entriesBelow, here, memberOf } from "./document.js";

/** Where the paging members stand in the request, and the rows in the answer. */
const styles = {
  page: { request: ["pageNumber"], answer: ["data", "results"] },
  nested: { request: ["pagination", "pageNumber"], answer: ["data"] },
  items: { request: ["pageNumber"], answer: ["items", "results"] },
};

/** @type {import("./redocly.js").Rule} */
export default () => ({
  Operation(node, context) {
    const operation = here(context, node);
    const success = entriesBelow(context, operation, "responses").find(([status]) => status.startsWith("2"));
    const request = below(context, operation, "requestBody", "content", "application/json", "schema");
    const answer = below(context, success?.[1], "content", "application/json", "schema");
    const fitting = Object.entries(styles)
      .filter(
        ([, style]) => memberOf(context, request, style.request) && isList(memberOf(context, answer, style.answer)),
      )
      .map(([name]) => name);

    const declared = operation.node["x-keepnet-pagination"];
    if (declared === undefined && fitting.length > 0) {
      context.report({
        message: `The operation is paged: write \`x-keepnet-pagination: ${fitting[0]}\` and x-keepnet-order-by.`,
      });
    }
    if (declared in styles && !fitting.includes(declared)) {
      const style = styles[/** @type {keyof typeof styles} */ (declared)];
      context.report({
        message:
          `x-keepnet-pagination ${declared} needs \`${style.request.join(".")}\` in the request and a list in ` +
          `\`${style.answer.join(".")}\` of the answer. Correct the schemas or remove the mark.`,
        location: context.location.child("x-keepnet-pagination"),
      });
    }
  },
});

/** @param {import("./document.js").Place | undefined} schema */
function isList(schema) {
  return schema !== undefined && [schema.node.type].flat().includes("array");
}
