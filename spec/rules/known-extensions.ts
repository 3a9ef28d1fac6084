import { extensions } from "@keepnet/document";
import { nearest } from "./nearest.ts";
import type { Rule } from "./redocly.ts";
import { oneOf } from "./words.ts";

const byType: Readonly<Record<string, readonly string[]>> = extensions;
const all = Object.values(byType).flat();
const labels: Readonly<Record<string, string>> = {
  Operation: "an operation",
  Parameter: "a parameter",
  Example: "an example",
  Schema: "a schema",
};

/** Types whose keys are names of the description's own, such as a header `x-total`. */
const maps = /^Named|Map$|^(SchemaProperties|PatternProperties|DiscriminatorMapping|SpecExtension)$/;

/** An extension is one that something reads, and stands where it is read. */
const rule: Rule = () => ({
  any: {
    enter(node, context) {
      const type = context.type.name;
      if (typeof node !== "object" || node === null || Array.isArray(node) || maps.test(type)) return;
      const known = byType[type] ?? [];
      for (const name of Object.keys(node)) {
        if (!name.startsWith("x-") || known.includes(name)) continue;
        const message = `${labels[type] ? `Unknown extension on ${labels[type]}` : "Unknown extension"}: ${remedy(name, known)}`;
        context.report({ message, location: context.location.child([name]).key() });
      }
    },
  },
});
export default rule;

function remedy(name: string, known: readonly string[]): string {
  const owners = Object.keys(byType).filter((type) => byType[type]?.includes(name));
  if (owners.length > 0) return `\`${name}\` belongs to ${oneOf(owners.map((type) => labels[type] ?? type))}.`;
  const near = nearestExtension(name, known);
  if (near) return `did you mean \`${near}\` instead of \`${name}\`?`;
  if (known.length > 0) return `instead of \`${name}\` write ${oneOf(known)}.`;
  const elsewhere = nearestExtension(name, all);
  return `remove \`${name}\`.${elsewhere ? ` The nearest, \`${elsewhere}\`, has no meaning here.` : ""}`;
}

/** What follows a prefix that is right decides alone. */
function nearestExtension(name: string, known: readonly string[]): string | undefined {
  const prefix = "x-keepnet-";
  if (!name.startsWith(prefix)) return nearest(name, known);
  const rest = (extension: string) => extension.slice(prefix.length);
  const found = nearest(rest(name), known.filter((other) => other.startsWith(prefix)).map(rest));
  return found && prefix + found;
}
