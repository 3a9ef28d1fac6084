import type { Place } from "./place.ts";
import { segmentsOf } from "./pointer.ts";

/** The name of the component schema that a place is, after its references were followed; undefined for any other. */
export function componentNameOf(schema: Place | undefined): string | undefined {
  const [components, schemas, name, ...deeper] = segmentsOf(schema?.location ?? "");
  return components === "components" && schemas === "schemas" && deeper.length === 0 ? name : undefined;
}
