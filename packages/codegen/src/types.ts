import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type ClientMethod, type JsonObject, Place } from "@keepnet/document";
import { splitDirections } from "./directions.ts";
import { readOperations } from "./operation.ts";
import { printSchemaTypes } from "./schema-types.ts";
import { printViews, type View } from "./views.ts";

export type { View } from "./views.ts";

const call = join(import.meta.dirname, "..", "..", "openapi", "src", "call.ts");

/** The types that users of a document's clients see, as files: views.ts has every call, the others are what it imports. */
export async function printTypes(document: JsonObject): Promise<Map<string, string>> {
  const directions = splitDirections(document);
  return new Map([
    ["call.ts", await readFile(call, "utf8")],
    ["generated/schema.ts", await printSchemaTypes(directions)],
    ["generated/views.ts", printViews(readOperations(Place.rootOf(directions.document)))],
  ]);
}

/** The type in views.ts of one operation on one client. */
export function callType(view: View, method: ClientMethod, path: string): string {
  return `Views["${view}"]["${method.toUpperCase()}"]["all"][${JSON.stringify(path)}]`;
}
