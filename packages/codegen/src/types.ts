import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ClientMethod, JsonObject } from "@keepnet/document";
import { readDocument } from "./read-document.ts";
import { printSchemaTypes } from "./schema-types.ts";
import { printViews, type View } from "./views.ts";

export type { View } from "./views.ts";

const call = join(import.meta.dirname, "..", "..", "openapi", "src", "call.ts");

/** The types that users of a document's clients see, as files: views.ts has every call, the others are what it imports. */
export async function printTypes(document: JsonObject): Promise<Map<string, string>> {
  const { directions, operations } = readDocument(document);
  return new Map([
    ["call.ts", await readFile(call, "utf8")],
    ["generated/schema.ts", await printSchemaTypes(directions)],
    ["generated/views.ts", printViews(operations)],
  ]);
}

/** The type of one operation on one client, from a module that imports a views.ts as a namespace. */
export function callType(namespace: string, view: View, method: ClientMethod, path: string): string {
  const calls = `${namespace}.Views["${view}"]["${method.toUpperCase()}"]`;
  return `(${calls}["calls"] & ${calls}["refused"])[${JSON.stringify(path)}]`;
}
