import type { Place } from "@keepnet/document";

/** The type of a schema in words, as in `list of string` or `integer (int32) or null`. */
export function typeOf(schema: Place): string {
  return [...new Set(typesOf(schema, new Set()))].join(" or ") || "any";
}

function typesOf(schema: Place, passed: ReadonlySet<unknown>): string[] {
  if (passed.has(schema.node)) return [];
  const deeper = new Set(passed).add(schema.node);
  if (schema.value("const") !== undefined) return [`\`${JSON.stringify(schema.value("const"))}\``];
  const types = [schema.value("type") ?? []].flat().filter((type) => typeof type === "string");
  if (types.length > 0) return types.map((type) => nameOf(type, schema, deeper));
  const choices = ["anyOf", "oneOf"].flatMap((keyword) => schema.entries(keyword));
  if (choices.length > 0) return choices.flatMap(([, choice]) => typesOf(choice, deeper));
  const parts = schema.entries("allOf").flatMap(([, part]) => typesOf(part, deeper));
  return parts.length > 0 ? parts : schema.value("properties") === undefined ? [] : ["object"];
}

function nameOf(type: string, schema: Place, passed: ReadonlySet<unknown>): string {
  const format = schema.text("format");
  if (type === "string" && format === "binary") return "file";
  const items = schema.below("items");
  if (type === "array") {
    const types = items ? [...new Set(typesOf(items, passed))].join(" or ") : "";
    return types ? `list of ${types}` : "list";
  }
  return format !== undefined && type !== "null" ? `${type} (${format})` : type;
}
