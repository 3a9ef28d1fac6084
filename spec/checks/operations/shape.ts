import type { Json, Place } from "../document/place.ts";

/** What a schema says about one value, with `allOf`, `anyOf` and `oneOf` merged into it. */
export interface Shape {
  /** Without `null`; empty where any value is allowed. */
  types: string[];
  format?: string | undefined;
  nullable: boolean;
  values: string[];
  limits: string[];
  properties: Map<string, { schema: Place; required: boolean }>;
  items?: Place | undefined;
  /** The schema of a map's values. */
  mapValues?: Place | undefined;
  /** Pointers of the schemas that were merged. */
  parts: string[];
}

const limitNames = ["minLength", "maxLength", "minItems", "maxItems"];

export function shapeOf(schema: Place): Shape {
  const own = ownShape(schema);
  const all = schema.entries("allOf").map(([, part]) => shapeOf(part));
  const choices = [...schema.entries("anyOf"), ...schema.entries("oneOf")].map(([, choice]) => shapeOf(choice));
  const present = choices.filter((choice) => !isNull(choice));
  const merged = [own, ...all, ...present];
  const nullable =
    own.nullable || choices.some((choice) => choice.nullable) || (all.length > 0 && all.every((part) => part.nullable));
  return {
    types: distinct(merged.flatMap((shape) => shape.types)),
    format: merged.find((shape) => shape.format !== undefined)?.format,
    nullable: nullable || merged.every(isAnything),
    values: distinct(merged.flatMap((shape) => shape.values)),
    limits: distinct(merged.flatMap((shape) => shape.limits)),
    properties: new Map([...[own, ...all].flatMap((shape) => [...shape.properties]), ...alternatives(present)]),
    items: merged.find((shape) => shape.items)?.items,
    mapValues: merged.find((shape) => shape.mapValues)?.mapValues,
    parts: merged.flatMap((shape) => shape.parts),
  };
}

function ownShape(schema: Place): Shape {
  const { node } = schema;
  const keywords: { [name: string]: Json } =
    typeof node === "object" && node !== null && !Array.isArray(node) ? node : {};
  const declared = [keywords.type ?? []].flat().filter((type) => typeof type === "string");
  const values = keywords.const === undefined ? schema.list("enum") : [keywords.const];
  const required = new Set(schema.list("required"));
  const properties = schema.entries("properties");
  const types = declared.length > 0 ? declared : impliedTypes(schema, properties.length, values);
  return {
    types:
      schema.text("$ref") === undefined ? types.filter((type) => type !== "null") : [`unresolved ${keywords.$ref}`],
    format: schema.text("format"),
    nullable: keywords.nullable === true || types.includes("null") || values.includes(null),
    values: values.filter((value) => value !== null).map(String),
    limits: limitNames.flatMap((name) => (Number(keywords[name]) > 0 ? [`${name} ${keywords[name]}`] : [])),
    properties: new Map(
      properties.map(([name, property]) => [name, { schema: property, required: required.has(name) }]),
    ),
    items: schema.below("items"),
    mapValues: typeof keywords.additionalProperties === "object" ? schema.below("additionalProperties") : undefined,
    parts: [schema.pointer],
  };
}

function impliedTypes(schema: Place, properties: number, values: Json[]): string[] {
  if (properties > 0) return ["object"];
  if (schema.below("items")) return ["array"];
  return distinct(values.map((value) => (value === null ? "null" : typeof value)));
}

/** The properties of a choice: one is required only where every choice requires it. */
function alternatives(choices: Shape[]): Shape["properties"] {
  const merged: Shape["properties"] = new Map();
  for (const choice of choices) {
    for (const [name, property] of choice.properties) {
      const required = choices.every((other) => other.properties.get(name)?.required === true);
      merged.set(name, { ...property, required });
    }
  }
  return merged;
}

function isNull({ types, nullable }: Shape): boolean {
  return nullable && types.length === 0;
}

function isAnything({ types, nullable }: Shape): boolean {
  return types.length === 0 && !nullable;
}

function distinct(values: string[]): string[] {
  return [...new Set(values)];
}
