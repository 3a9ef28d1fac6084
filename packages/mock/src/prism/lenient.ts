import { companyMember, type Json, type Place } from "@keepnet/document";
import { partsOf } from "./schema-parts.ts";

/** What the platform makes of a request's body, and what it ignores in it. */
export interface Lenient<Body> {
  readonly body: Body;
  /** What the document does not know, in words. */
  readonly warnings: readonly string[];
}

/**
 * A JSON body as the platform reads it: members in any casing have the document's spelling, a number may be a text, and
 * a member that the document does not know is left out. What is wrong otherwise stays, for Prism to find.
 */
export function readLeniently(value: unknown, schema: Place | undefined): Lenient<unknown> {
  const warnings: string[] = [];
  return { body: adapt(value, partsOf(schema), "body", warnings), warnings };
}

/** A form as the platform reads it; all its values are texts anyway. */
export function readFormLeniently(form: FormData, schema: Place | undefined): Lenient<FormData> {
  const parts = partsOf(schema);
  const warnings: string[] = [];
  const body = new FormData();
  for (const [name, value] of form) {
    const known = spellingOf(name, parts, "body", warnings);
    if (known !== undefined) body.append(known, value);
  }
  return { body, warnings };
}

function adapt(value: unknown, parts: readonly Place[], place: string, warnings: string[]): unknown {
  if (parts.length === 0) return value;
  if (typeof value === "string") return isNumberExpected(value, parts) ? Number(value) : value;
  if (Array.isArray(value)) {
    const items = parts.flatMap((part) => partsOf(part.below("items")));
    return value.map((item, index) => adapt(item, items, `${place}[${index}]`, warnings));
  }
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).flatMap(([name, member]): [string, unknown][] => {
    const known = spellingOf(name, parts, place, warnings);
    if (known === undefined) return [];
    const schemas = parts.flatMap((part) =>
      partsOf(part.below("properties", known) ?? part.below("additionalProperties")),
    );
    return [[known, adapt(member, schemas, `${place}.${known}`, warnings)]];
  });
  return Object.fromEntries(members);
}

/**
 * The document's name of a member; undefined, with a warning, where it has none and allows no other. A member that
 * names a company keeps its name, so that it is refused: the platform may well work in that company then.
 */
function spellingOf(name: string, parts: readonly Place[], place: string, warnings: string[]): string | undefined {
  if (parts.some((part) => part.below("properties", name))) return name;
  const names = parts.flatMap((part) => part.entries("properties").map(([property]) => property));
  const known = names.find((candidate) => isSame(candidate, name));
  const isOpen = parts.every((part) => part.value("additionalProperties") !== false);
  if (known !== undefined || isOpen || companyMember.test(name)) return known ?? name;
  warnings.push(`${place}.${name} is not a known member`);
  return undefined;
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Whether a text stands for a number where the document has numbers and no texts. */
function isNumberExpected(text: string, parts: readonly Place[]): boolean {
  if (!/^-?\d+(\.\d+)?$/.test(text)) return false;
  const types = parts.flatMap((part) => [part.value("type") ?? []].flat() as Json[]);
  return (types.includes("integer") || types.includes("number")) && !types.includes("string");
}
