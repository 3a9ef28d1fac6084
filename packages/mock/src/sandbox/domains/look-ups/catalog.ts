import { operationsOf } from "@keepnet/document";
import { bundledPlace } from "../../../document.ts";
import type { Schemas } from "../../operation-types.ts";
import { Examples } from "../../seed/examples.ts";

/** The platform's lists, which are the same for every company and never change. */
export interface Catalog {
  readonly types: readonly Schemas["CodeType"][];
  readonly values: readonly Schemas["Lookup"][];
}

let read: Catalog | undefined;

/** The look-ups that the examples of the document show. */
export function catalog(): Catalog {
  read ??= readCatalog();
  return read;
}

function readCatalog(): Catalog {
  const operations = operationsOf(bundledPlace()).map(({ place, annotations }) => ({
    iid: place.text("operationId") ?? "",
    place,
    exampleCompanies: annotations.exampleCompanies,
  }));
  const examples = new Examples(operations);
  const shown = [...examples.answers("listLookups"), ...examples.answers("listLookup")];
  const values = new Map(shown.flatMap(({ value }) => value.data).map((lookup) => [lookup.resourceId, lookup]));
  const types = examples.answers("listCodeTypes").flatMap(({ value }) => value.data);
  return { types, values: [...values.values()] };
}

/** A value, by its id. */
export function lookUp(resourceId: string | null): Schemas["Lookup"] | undefined {
  return catalog().values.find((value) => value.resourceId === resourceId);
}
