/** An operation has exactly the Company ID parameters that its scope calls for. */

import { entriesBelow, here } from "./document.js";

const wanted = {
  company: "refers to CompanyIdHeader and CompanyIdQuery, and no path parameter is marked x-keepnet-company-id",
  "company-path": "marks its path's Company ID with x-keepnet-company-id, and has no other parameter for it",
  reseller: "has no parameter marked x-keepnet-company-id",
  none: "has no parameter marked x-keepnet-company-id",
};

/** @type {import("./redocly.js").Rule} */
export default () => ({
  PathItem(pathItem, context) {
    const path = here(context, pathItem);
    for (const method of ["get", "post", "put", "patch", "delete"]) {
      const operation = path.node[method];
      const scope = /** @type {keyof typeof wanted} */ (operation?.["x-keepnet-scope"]);
      if (!(scope in wanted)) continue;
      const own = { node: operation, location: path.location.child(method) };
      const parameters = [path, own].flatMap((owner) => entriesBelow(context, owner, "parameters"));
      if (
        fits(
          scope,
          parameters.map(([, { node }]) => node).filter((node) => node["x-keepnet-company-id"]),
        )
      )
        continue;
      context.report({
        message: `An operation of scope ${scope} ${wanted[scope]}. Correct the scope or the parameters.`,
        location: own.location.child("x-keepnet-scope"),
      });
    }
  },
});

/**
 * @param {keyof typeof wanted} scope
 * @param {import("./document.js").Node[]} marked
 */
function fits(scope, marked) {
  if (scope === "company-path") return marked.length === 1 && marked[0]?.in === "path";
  if (scope !== "company") return marked.length === 0;
  const names = marked.map((parameter) => `${parameter.in} ${parameter.name}`.toLowerCase());
  const inPath = marked.some((parameter) => parameter.in === "path");
  return !inPath && names.includes("header x-keepnet-company-id") && names.includes("query companyid");
}
