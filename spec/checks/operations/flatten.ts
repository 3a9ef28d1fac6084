import type { Place } from "@keepnet/document";
import type { Member, Members } from "./operation.ts";
import { type Shape, shapeOf } from "./shape.ts";

interface Visit {
  path: string;
  schema: Place;
  required: boolean;
  /** Locations of the schemas that this one stands in. */
  around: ReadonlySet<string>;
  /** Whether the document can say that the value may be null: not at a `$ref` of OpenAPI 3.0. */
  sayable: boolean;
}

/**
 * The members of a value, by path: the value itself first, then what it holds, to any depth but once per recursion.
 *
 * @param silentReferences Whether the document cannot say that a reference may be null, as OpenAPI 3.0 cannot.
 */
export function flatten(path: string, schema: Place, required: boolean, silentReferences: boolean): Members {
  const members = new Map<string, Member>();
  // A body, and the entries of a list or map, are taken not to be null unless it is said.
  const pending: Visit[] = [{ path, schema, required, around: new Set(), sayable: true }];
  for (let visit = pending.pop(); visit; visit = pending.pop()) {
    const shape = shapeOf(visit.schema);
    const { around } = visit;
    const recursive = shape.parts.some((part) => around.has(part));
    members.set(visit.path, memberOf(shape, visit, recursive));
    if (!recursive) pending.push(...within(visit, shape, silentReferences).reverse());
  }
  return members;
}

function memberOf(shape: Shape, { required, sayable }: Visit, recursive: boolean): Member {
  return {
    type: shape.types.sort().join("|") || "any",
    ...(shape.format !== undefined && { format: shape.format }),
    nullable: shape.nullable || (sayable ? false : "unsaid"),
    required,
    ...(shape.values.length > 0 && { values: shape.values.sort().join(", ") }),
    ...(shape.limits.length > 0 && { limits: shape.limits.join(", ") }),
    ...(shape.patterns.length > 0 && { pattern: shape.patterns.join(" and ") }),
    ...(shape.bounds.length > 0 && { bounds: shape.bounds.join(", ") }),
    ...(shape.default !== undefined && { default: JSON.stringify(shape.default) }),
    ...(shape.marks.length > 0 && { marks: shape.marks.join(", ") }),
    recursive,
  };
}

function within({ path, around }: Visit, shape: Shape, silentReferences: boolean): Visit[] {
  const inner = new Set([...around, ...shape.parts]);
  const visits = [...shape.properties].map(([name, property]) => ({
    path: `${path}.${name}`,
    schema: property,
    required: shape.required.has(name),
    around: inner,
    sayable: !(property.referred && silentReferences),
  }));
  const entry = { required: true, around: inner, sayable: true };
  if (shape.items) visits.push({ ...entry, path: `${path}[]`, schema: shape.items });
  if (shape.mapValues) visits.push({ ...entry, path: `${path}.{}`, schema: shape.mapValues });
  return visits;
}
