import type { FoundOperation } from "../document/operations-of.ts";
import type { Json } from "../document/place.ts";
import type { Facts, Operation } from "./operation.ts";
import { readOpenApi } from "./read-openapi.ts";

/** Reads the bundled description, extensions included. */
export function readBundle(document: Json): Operation[] {
  return readOpenApi(document, extensionFacts);
}

function extensionFacts({ method, operation }: FoundOperation): Facts {
  const safe = method === "get" || (method === "post" && operation.flag("x-keepnet-safe"));
  return {
    scope: operation.text("x-keepnet-scope"),
    safe: String(safe),
    pagination: operation.text("x-keepnet-pagination") ?? "none",
  };
}
