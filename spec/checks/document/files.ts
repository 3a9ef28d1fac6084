import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { InputError } from "../command.ts";
import type { Json } from "./place.ts";

/** The bundled description, as `pnpm generate` writes it. */
export function readBundledDocument(): Promise<Json> {
  return readJson("../../../packages/openapi/openapi.json", "Run `pnpm generate`, which bundles the description.");
}

/** The vendor's reference: what is known of the API, one row per operation. */
export function readReferenceDocument(): Promise<Json> {
  return readJson("../../reference/keepnet-api.json", "Restore spec/reference/keepnet-api.json from version control.");
}

async function readJson(path: string, remedy: string): Promise<Json> {
  const url = new URL(path, import.meta.url);
  try {
    return JSON.parse(await readFile(url, "utf8"));
  } catch (error) {
    throw new InputError(`${fileURLToPath(url)} cannot be read: ${error}. ${remedy}`, { cause: error });
  }
}
