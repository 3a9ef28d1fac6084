import { basename, extname } from "node:path";
import { segmentsOf } from "@keepnet/document";
import { pascalCase } from "change-case";
import type { Location, Rule } from "./redocly.ts";

/** Types of OpenAPI whose components get a type of their own, and how openapi-typescript begins the type's name. */
const prefixes: Readonly<Record<string, string>> = {
  Header: "Header",
  Parameter: "Parameter",
  RequestBody: "RequestBody",
  Response: "Response",
  Schema: "",
};

/** What the module of the schemas' types refers to: a component of that name would take its place there. */
const reserved = new Set(["Blob", "Exclude", "Extract", "Omit", "Readonly", "ReadonlyArray", "Record", "WithRequired"]);

/**
 * What stands before other names at times: openapi-typescript puts `Schema` there while it looks for names that are
 * taken, and a component with readOnly members is sent as a second type, which begins with `Writable`.
 */
const taken = ["Schema", "Writable"];

/** Each component can have the name of its type, and no two components get the same type. */
const rule: Rule = () => {
  const seen = new Set<string>();
  const types = new Set<string>();
  return {
    ref: {
      leave(node, context) {
        const { location } = context.resolve(node as object);
        const prefix = prefixes[context.type.name];
        if (!location || prefix === undefined) return;
        const key = `${location.source.absoluteRef}${location.pointer}`;
        if (seen.has(key)) return;
        seen.add(key);
        const name = nameOf(location);
        const type = prefix === "" ? name : prefix + pascalCase(name);
        const message = faultOf(name, type) ?? collision(type, types);
        types.add(type);
        if (message) context.report({ message, location: location.key() });
      },
    },
  };
};
export default rule;

/** The name that bundling gives a component. */
function nameOf({ pointer, source }: Location): string {
  // Redocly's pointer of a whole file
  if (pointer === "#/") return basename(source.absoluteRef, extname(source.absoluteRef));
  const [first, ...others] = segmentsOf(pointer);
  if (first === "components") return others[1] ?? "";
  return others.at(-1) ?? first ?? "";
}

function faultOf(name: string, type: string): string | undefined {
  if (!/^[A-Z][A-Za-z0-9_]*$/.test(name)) {
    const pascal = pascalCase(name);
    const remedy = /^[A-Z]/.test(pascal) ? `write \`${pascal}\`` : "begin it with a letter";
    return `The component \`${name}\` needs the name of a type: ${remedy}.`;
  }
  return reserved.has(type) ? `Generated code uses the type \`${type}\` for something else: rename it.` : undefined;
}

function collision(type: string, types: ReadonlySet<string>): string | undefined {
  if (types.has(type)) return `Two components get the type \`${type}\`: rename one of them.`;
  const other = taken.flatMap((prefix) => [prefix + type, withoutPrefix(type, prefix)]).find((name) => types.has(name));
  return other && `The types generated for \`${other}\` and \`${type}\` can collide: rename one of the components.`;
}

function withoutPrefix(type: string, prefix: string): string {
  return type.startsWith(prefix) ? type.slice(prefix.length) : type;
}
