import { mediaTypesOf } from "../document/media-types.ts";
import { operationsOf } from "../document/operations-of.ts";
import type { Place } from "../document/place.ts";
import type { Example } from "./example.ts";

/** The examples, and the default, that stand at schemas: at components and wherever a schema is written in place. */
export function examplesOfSchemas(document: Place): Example[] {
  return [...schemasOf(document).values()].flatMap((schema) => {
    const examples = schema.list("examples").map((value, index) => ({ name: `examples/${index}`, value }));
    const single = ["example", "default"].map((name) => ({ name, value: schema.value(name) }));
    return [...examples, ...single].flatMap(({ name, value }) => {
      const pointer = `${schema.pointer}/${name}`;
      return value === undefined ? [] : [{ where: `schema ${pointer}`, pointer, value, schema: schema.pointer }];
    });
  });
}

/** Every schema of the document, by its pointer. */
function schemasOf(document: Place): Map<string, Place> {
  const found = new Map<string, Place>();
  const pending = startingPoints(document);
  for (let schema = pending.pop(); schema; schema = pending.pop()) {
    if (found.has(schema.pointer)) continue;
    found.set(schema.pointer, schema);
    pending.push(...partsOf(schema));
  }
  return found;
}

function startingPoints(document: Place): Place[] {
  const components = document.below("components")?.entries("schemas") ?? [];
  const owners = operationsOf(document).flatMap(({ operation, parameters }) => [
    ...parameters.values(),
    ...mediaTypesOf(operation.below("requestBody")),
    ...operation.entries("responses").flatMap(([, answer]) => mediaTypesOf(answer)),
  ]);
  return [...components.map(([, schema]) => schema), ...owners.flatMap((owner) => owner.below("schema") ?? [])];
}

function partsOf(schema: Place): Place[] {
  const single = ["items", "additionalProperties", "not"].flatMap((name) => schema.below(name) ?? []);
  const several = ["properties", "allOf", "anyOf", "oneOf", "prefixItems"].flatMap((name) => schema.entries(name));
  return [...single, ...several.map(([, part]) => part)];
}
