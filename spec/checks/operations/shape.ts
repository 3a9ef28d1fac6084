import { isObject, type Json, type JsonObject, type Place } from "@keepnet/document";

/** What a schema says about one value, with `allOf`, `anyOf` and `oneOf` merged into it. */
export interface Shape {
  /** Without `null`; empty where any value is allowed. */
  types: string[];
  format?: string | undefined;
  nullable: boolean;
  values: string[];
  limits: string[];
  patterns: string[];
  /** Such as `minimum 1`. */
  bounds: string[];
  default?: Json | undefined;
  /** Of `deprecated`, `readOnly` and `writeOnly`, those that are true. */
  marks: string[];
  properties: Map<string, Place>;
  /** Names of the properties that are always there. */
  required: Set<string>;
  items?: Place | undefined;
  /** The schema of a map's values. */
  mapValues?: Place | undefined;
  /** Locations of the schemas that were merged. */
  parts: string[];
}

const limitNames = ["minLength", "maxLength", "minItems", "maxItems"];
const boundNames = ["multipleOf", "minProperties", "maxProperties", "uniqueItems"];
const markNames = ["deprecated", "readOnly", "writeOnly"];

/** `around` holds the locations of schemas that are being merged, for one may be a part of itself by mistake. */
export function shapeOf(schema: Place, around: ReadonlySet<string> = new Set()): Shape {
  const inner = new Set(around).add(schema.location);
  const partsOf = (keyword: string) =>
    schema.entries(keyword).flatMap(([, part]) => (inner.has(part.location) ? [] : [shapeOf(part, inner)]));
  const own = ownShape(schema);
  const all = partsOf("allOf");
  const choices = [...partsOf("anyOf"), ...partsOf("oneOf")];
  const present = choices.filter((choice) => !isNull(choice));
  const certain = [own, ...all];
  const merged = [...certain, ...present];
  return {
    types: distinct(merged.flatMap(({ types }) => types)),
    format: merged.find(({ format }) => format !== undefined)?.format,
    nullable:
      own.nullable ||
      choices.some(({ nullable }) => nullable) ||
      (all.length > 0 && all.every(({ nullable }) => nullable)) ||
      merged.every(isAnything),
    values: distinct([
      ...certain.flatMap(({ values }) => values),
      ...(present.every(({ values }) => values.length > 0) ? present.flatMap(({ values }) => values) : []),
    ]),
    limits: distinct(merged.flatMap(({ limits }) => limits)),
    patterns: distinct(merged.flatMap(({ patterns }) => patterns)),
    bounds: distinct(merged.flatMap(({ bounds }) => bounds)),
    default: merged.map((shape) => shape.default).find((value) => value !== undefined),
    marks: distinct(certain.flatMap(({ marks }) => marks)),
    properties: new Map(merged.flatMap(({ properties }) => [...properties])),
    required: new Set([...certain.flatMap(({ required }) => [...required]), ...requiredByAll(present)]),
    items: merged.find(({ items }) => items)?.items,
    mapValues: merged.find(({ mapValues }) => mapValues)?.mapValues,
    parts: merged.flatMap(({ parts }) => parts),
  };
}

function ownShape(schema: Place): Shape {
  const keywords: JsonObject = isObject(schema.node) ? schema.node : {};
  const declared = [keywords.type ?? []].flat().filter((type) => typeof type === "string");
  const values = keywords.const === undefined ? schema.list("enum") : [keywords.const];
  const properties = new Map(schema.entries("properties"));
  const types = declared.length > 0 ? declared : impliedTypes(schema, properties.size, values);
  return {
    types:
      schema.text("$ref") === undefined ? types.filter((type) => type !== "null") : [`unresolved ${keywords.$ref}`],
    format: schema.text("format"),
    nullable: keywords.nullable === true || types.includes("null") || values.includes(null),
    values: values.filter((value) => value !== null).map(String),
    limits: limitNames.flatMap((name) => (Number(keywords[name]) > 0 ? [`${name} ${keywords[name]}`] : [])),
    patterns: [schema.text("pattern") ?? []].flat(),
    bounds: boundsOf(keywords),
    default: keywords.default,
    marks: markNames.filter((name) => keywords[name] === true),
    properties,
    required: new Set(schema.list("required").map(String)),
    items: schema.below("items"),
    mapValues: typeof keywords.additionalProperties === "object" ? schema.below("additionalProperties") : undefined,
    parts: [schema.location],
  };
}

/** In OpenAPI 3.0, `exclusiveMinimum` is a flag of `minimum`; in 3.1 it is the bound itself. */
function boundsOf(keywords: JsonObject): string[] {
  const ends = [
    ["minimum", "exclusiveMinimum"],
    ["maximum", "exclusiveMaximum"],
  ].flatMap(([inclusive = "", exclusive = ""]) => [
    [keywords[exclusive] === true ? exclusive : inclusive, keywords[inclusive]] as const,
    [exclusive, keywords[exclusive]] as const,
  ]);
  const others = boundNames.map((name) => [name, keywords[name]] as const);
  return [...ends, ...others].flatMap(([name, value]) =>
    typeof value === "number" || (name === "uniqueItems" && value === true) ? [`${name} ${value}`] : [],
  );
}

function impliedTypes(schema: Place, properties: number, values: Json[]): string[] {
  if (properties > 0) return ["object"];
  if (schema.below("items")) return ["array"];
  return distinct(values.map((value) => (value === null ? "null" : typeof value)));
}

function requiredByAll([first, ...others]: Shape[]): string[] {
  return [...(first?.required ?? [])].filter((name) => others.every(({ required }) => required.has(name)));
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
