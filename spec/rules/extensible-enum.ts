import { here } from "./place.ts";
import type { Rule } from "./redocly.ts";

const types = ["string", "integer", "number"];

/** x-extensible-enum lists values of the schema's own type, which is a string or a number. */
const rule: Rule = () => ({
  Schema(node, context) {
    const schema = here(node, context);
    const values = schema.value("x-extensible-enum");
    if (values === undefined) return;
    const location = context.location.child("x-extensible-enum");
    const type = [schema.value("type")].flat().filter((name) => name !== "null")[0];
    if (typeof type !== "string" || !types.includes(type)) {
      const message = "x-extensible-enum is for strings and numbers: add `type: string` or remove the list.";
      return context.report({ message, location });
    }
    const fits = (value: unknown) =>
      type === "string"
        ? typeof value === "string"
        : typeof value === "number" && (type === "number" || Number.isInteger(value));
    if (Array.isArray(values) && values.length > 0 && values.every(fits) && new Set(values).size === values.length)
      return;
    const message = `x-extensible-enum is a list of different values of type ${type}, with at least one. Correct the list.`;
    context.report({ message, location });
  },
});
export default rule;
