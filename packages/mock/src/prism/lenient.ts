import type { Shape } from "./shape.ts";

/** What the platform makes of a request's body, and what it ignores in it. */
export interface Lenient<Body> {
  readonly body: Body;
  /** What the document does not know, as text. */
  readonly unknown: readonly string[];
}

/**
 * A JSON body as the platform reads it: members in any casing have the document's spelling, a number may be a text, and
 * a member that the document does not know is left out. What is wrong otherwise stays, for Prism to find.
 */
export function readLeniently(value: unknown, shape: Shape): Lenient<unknown> {
  const unknown: string[] = [];
  return { body: adapt(value, shape, "body", unknown), unknown };
}

/** A form as the platform reads it; all its values are texts anyway. */
export function readFormLeniently(form: FormData, shape: Shape): Lenient<FormData> {
  const unknown: string[] = [];
  const body = new FormData();
  for (const [name, value] of form) {
    const known = spellingOf(name, shape, "body", unknown);
    if (known !== undefined) body.append(known, value);
  }
  return { body, unknown };
}

/** The fields of a form that the document does not have in this spelling, as text; Prism lets them pass. */
export function unknownFields(form: FormData, shape: Shape): string[] {
  const names = [...new Set(form.keys())].filter((name) => shape.spellingOf(name) !== name);
  return names.map((name) => `body.${name} is not a known member`);
}

function adapt(value: unknown, shape: Shape, place: string, unknown: string[]): unknown {
  if (shape.isEmpty) return value;
  if (typeof value === "string") return isNumeric(value) && shape.isNumber ? Number(value) : value;
  if (Array.isArray(value)) {
    return value.map((item, index) => adapt(item, shape.items, `${place}[${index}]`, unknown));
  }
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).flatMap(([name, member]): [string, unknown][] => {
    const known = spellingOf(name, shape, place, unknown);
    return known === undefined ? [] : [[known, adapt(member, shape.member(known), `${place}.${known}`, unknown)]];
  });
  return Object.fromEntries(members);
}

/** The document's name of a member; undefined, with a warning, where it has none and allows no other. */
function spellingOf(name: string, shape: Shape, place: string, unknown: string[]): string | undefined {
  const known = shape.spellingOf(name);
  if (known === undefined) unknown.push(`${place}.${name} is not a known member`);
  return known;
}

function isNumeric(text: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(text);
}
