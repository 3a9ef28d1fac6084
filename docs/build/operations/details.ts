import type { Json, Place } from "@keepnet/document";
import { cell, code } from "./markdown.ts";

const limits = {
  minimum: "at least",
  maximum: "at most",
  minLength: "length at least",
  maxLength: "length at most",
  minItems: "items at least",
  maxItems: "items at most",
  pattern: "matches",
} as const;

/** What a schema says of a value besides its type: its description, its known values, its default, and its limits. */
export function detailsOf(schema: Place, owner?: Place): string {
  const described = withParts(schema);
  const values = described.flatMap((part) => part.list("enum"));
  const known = described.flatMap((part) => part.list("x-extensible-enum"));
  const fallback = described.map((part) => part.value("default")).find((value) => value !== undefined);
  const bounds = Object.entries(limits).flatMap(([keyword, words]) =>
    described.flatMap((part) => {
      const bound = part.value(keyword);
      return bound === undefined ? [] : `${words} ${code(bound)}`;
    }),
  );
  const isDeprecated = [owner, ...described].some((part) => part?.flag("deprecated"));
  return [
    isDeprecated ? "**Deprecated.**" : "",
    cell(descriptionOf(schema, owner)),
    values.length > 0 ? `One of ${listed(values)}.` : "",
    known.length > 0 ? `Known values: ${listed(known)}.` : "",
    fallback === undefined ? "" : `Default: ${code(fallback)}.`,
    bounds.length > 0 ? `Limits: ${bounds.join(", ")}.` : "",
    described.some((part) => part.flag("writeOnly")) ? "Never part of a response." : "",
  ]
    .filter(Boolean)
    .join(" ");
}

function descriptionOf(schema: Place, owner: Place | undefined): string {
  const own = owner?.text("description") ?? schema.text("description");
  if (own !== undefined) return own;
  const described = withParts(schema).find((part) => part.text("description") !== undefined);
  return described?.text("description") ?? "";
}

/** A schema, its choices and its parts, and what the items of a list are. */
function withParts(schema: Place, passed = new Set<unknown>()): Place[] {
  if (passed.has(schema.node)) return [];
  passed.add(schema.node);
  const parts = ["anyOf", "oneOf", "allOf"].flatMap((keyword) => schema.entries(keyword).map(([, part]) => part));
  const items = schema.below("items");
  return [schema, ...[...parts, ...(items ? [items] : [])].flatMap((part) => withParts(part, passed))];
}

function listed(values: readonly Json[]): string {
  return [...new Set(values)].map(code).join(", ");
}
