import { here, referenceOf } from "./place.ts";
import type { Rule } from "./redocly.ts";

/** Parameters that carry a Company ID, and examples that show one company's data, say so. */
const rule: Rule = () => ({
  Parameter(node, context) {
    const parameter = here(node, context);
    const mark = parameter.value("x-keepnet-company-id");
    const report = (message: string, name: string) =>
      context.report({ message, location: context.location.child([name]) });
    if (mark === undefined) {
      if (!/company-?id$/i.test(parameter.text("name") ?? "")) return;
      return report("This parameter's name is that of a Company ID: write `x-keepnet-company-id: true`.", "name");
    }
    if (mark !== true) report("x-keepnet-company-id is true or absent.", "x-keepnet-company-id");
    if (referenceOf(parameter.value("schema")).endsWith("/CompanyId")) return;
    report("A parameter that carries a Company ID has the schema `$ref: …/schemas.yaml#/CompanyId`.", "schema");
  },
  Example(node, context) {
    const company = here(node, context).value("x-keepnet-company");
    if (company === undefined || (typeof company === "string" && /^[A-Za-z0-9]{12}$/.test(company))) return;
    context.report({
      message: "x-keepnet-company is the Company ID whose data the example shows: write its twelve characters.",
      location: context.location.child("x-keepnet-company"),
    });
  },
});
export default rule;
