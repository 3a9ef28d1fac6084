import { type Json, type Operation, operationsOf, Place } from "@keepnet/document";

/** What the description has already. */
export interface Described {
  operations: Operation[];
  /** Methods and paths. */
  keys: Set<string>;
  /** Names that an import may not use again. */
  taken: { operationIds: string[]; schemas: string[]; examples: string[] };
}

export function describedIn(bundle: Json): Described {
  const root = Place.rootOf(bundle);
  const operations = operationsOf(root);
  const namesIn = (kind: string) => (root.below("components")?.entries(kind) ?? []).map(([name]) => name);
  return {
    operations,
    keys: new Set(operations.map(({ key }) => key)),
    taken: {
      operationIds: operations.flatMap(({ place }) => place.text("operationId") ?? []),
      schemas: namesIn("schemas"),
      examples: namesIn("examples"),
    },
  };
}
