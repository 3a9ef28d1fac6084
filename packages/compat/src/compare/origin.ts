import { isObject, type JsonObject, type Operation, operationsOf, Place, valueAt } from "@keepnet/document";

/** Finds the place in the description that something in a normalized document comes from. */
export type OriginOf = (segments: readonly string[]) => string | undefined;

/**
 * Makes the look-up for one document. What is written in an operation has no origin; what is written once, in a
 * component, has the same one at each place that refers to it.
 */
export function originsIn(document: JsonObject, normalised: JsonObject): OriginOf {
  const operations = new Map<string, Operation>();
  return (segments) => {
    if (operations.size === 0) {
      for (const operation of operationsOf(Place.rootOf(document))) operations.set(operation.key, operation);
    }
    const [top, path, method = "", part, ...rest] = segments;
    const operation = top === "paths" ? operations.get(`${method.toUpperCase()} ${path}`) : undefined;
    if (!operation || part === undefined) return undefined;
    if (part !== "parameters") return follow(operation.place, [part, ...rest]);
    const parameter = valueAt(normalised, segments.slice(0, 5));
    const { name, in: where } = isObject(parameter) ? parameter : {};
    const key = where === "header" ? `${where}.${name}`.toLowerCase() : `${where}.${name}`;
    const declared = operation.parameters.get(key);
    return declared && follow(declared, rest.slice(1));
  };
}

function follow(start: Place, segments: readonly string[]): string | undefined {
  let place = start;
  let at = 0;
  while (at < segments.length) {
    // the parts of a schema have members each, so that the name counts too
    const step = segments.slice(at, at + (segments[at] === "properties" ? 2 : 1));
    const next = below(place, step);
    if (!next) break;
    place = next;
    at += step.length;
  }
  if (!place.location.startsWith("/components/")) return undefined;
  return [place.location, ...segments.slice(at)].join("/");
}

/** What stands below, also where it stands in one of the schemas that a schema is put together from. */
function below(place: Place, step: readonly string[], passed = new Set<unknown>()): Place | undefined {
  const own = place.below(...step);
  if (own || passed.has(place.node)) return own;
  passed.add(place.node);
  for (const keyword of ["allOf", "anyOf", "oneOf"]) {
    for (const [, part] of place.entries(keyword)) {
      const found = below(part, step, passed);
      if (found) return found;
    }
  }
  return undefined;
}
