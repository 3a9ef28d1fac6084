import { isObject, type Json, type Operation, operationsOfPath, Place } from "@keepnet/document";
import type { Context, Location } from "./redocly.ts";

/** The visited node as a place of the description; references from there on lead across its files. */
export function here(node: unknown, context: Context): Place<Location> {
  return new Place(node as Json, context.location, {
    child: (location, name) => location.child([name]),
    target: (reference, from) => {
      const { node: target, location } = context.resolve({ $ref: reference }, from.source.absoluteRef);
      return target === undefined || !location ? undefined : { node: target as Json, location };
    },
  });
}

const operations = new WeakMap<object, Operation<Location>[]>();

/** The operations of the visited path item; read once, because many rules ask for them. */
export function operationsAt(item: unknown, context: Context): Operation<Location>[] {
  const place = here(item, context);
  if (!isObject(place.node)) return [];
  const found = operations.get(place.node) ?? operationsOfPath("", place);
  operations.set(place.node, found);
  return found;
}

/** The reference that stands in place of a value; empty where there is none. */
export function referenceOf(value: Json | undefined): string {
  return isObject(value) && typeof value.$ref === "string" ? value.$ref : "";
}

/** Whether a value is a reference to a component schema, whose name is the name of its type. */
export function isNamedSchema(value: Json | undefined): boolean {
  return /#.*\/[A-Z][A-Za-z0-9_]*$/.test(referenceOf(value));
}
