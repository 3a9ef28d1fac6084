import { type JsonObject, Place } from "@keepnet/document";
import { type Directions, splitDirections } from "./directions.ts";
import { type Operation, readOperations } from "./operation.ts";

/** A bundled document as the printers read it. */
export interface ReadDocument {
  directions: Directions;
  /** The root of the document of `directions`. */
  root: Place;
  operations: Operation[];
}

export function readDocument(document: JsonObject): ReadDocument {
  const directions = splitDirections(document);
  const root = Place.rootOf(directions.document);
  return { directions, root, operations: readOperations(root) };
}
