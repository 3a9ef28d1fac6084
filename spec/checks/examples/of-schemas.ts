import { operationsOf, type Place, schemasWithin } from "@keepnet/document";
import { mediaTypesOf } from "../document/media-types.ts";
import type { Example } from "./example.ts";

/** The examples, and the default, that stand at schemas: at components and wherever a schema is written in place. */
export function examplesOfSchemas(document: Place): Example[] {
  return schemasWithin(startingPoints(document)).flatMap((schema) => {
    const examples = schema.list("examples").map((value, index) => ({ name: `examples/${index}`, value }));
    const single = ["example", "default"].map((name) => ({ name, value: schema.value(name) }));
    return [...examples, ...single].flatMap(({ name, value }) => {
      const pointer = `${schema.location}/${name}`;
      return value === undefined ? [] : [{ where: `schema ${pointer}`, pointer, value, schema: schema.location }];
    });
  });
}

function startingPoints(document: Place): Place[] {
  const components = document.below("components")?.entries("schemas") ?? [];
  const owners = operationsOf(document).flatMap(({ place, parameters }) => [
    ...parameters.values(),
    ...mediaTypesOf(place.below("requestBody")),
    ...place.entries("responses").flatMap(([, answer]) => mediaTypesOf(answer)),
  ]);
  return [...components.map(([, schema]) => schema), ...owners.flatMap((owner) => owner.below("schema") ?? [])];
}
