import type { Operation as Described, Json } from "@keepnet/document";
import type { Facts, Operation } from "./operation.ts";
import { readOpenApi } from "./read-openapi.ts";

/** Reads the bundled description, extensions included. */
export function readBundle(document: Json): Operation[] {
  return readOpenApi(document, extensionFacts);
}

function extensionFacts({ annotations: { scope, effect, pagination } }: Described): Facts {
  return { scope, effect, pagination: pagination ?? "none" };
}
