import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type Json, type Operation, operationsOf, Place } from "@keepnet/document";
import { InputError } from "../command.ts";
import { parseOpenApi } from "./parse-openapi.ts";

/** An OpenAPI document of the vendor, as a file that somebody names. */
export interface ForeignDocument {
  /** The file, as it was typed. */
  file: string;
  document: Json;
  root: Place;
  operations: Operation[];
}

/** Reads a document by the path that was typed: pnpm runs a script in the folder of its package. */
export async function readForeignDocument(file: string): Promise<ForeignDocument> {
  const document = parseOpenApi(await readText(file), file);
  const root = Place.rootOf(document);
  return { file, document, root, operations: operationsOf(root) };
}

/** The bundled description, as `pnpm generate` writes it. */
export function readBundledDocument(): Promise<Json> {
  return readJson("../../../packages/openapi/openapi.json", "Run `pnpm generate`, which bundles the description.");
}

/** The parts of the vendor's reference: what is known of the API, one row per operation. */
export function readReferenceDocuments(): Promise<Json[]> {
  const names = ["keepnet-api.json", "more-operations.json"];
  const read = (name: string) =>
    readJson(`../../reference/${name}`, `Restore spec/reference/${name} from version control.`);
  return Promise.all(names.map(read));
}

/** The text of a file that was named on the command line. */
export async function readText(file: string): Promise<string> {
  try {
    return await readFile(typedPath(file), "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const problem = code === "ENOENT" ? "no such file" : `it cannot be read (${code})`;
    throw new InputError(`${file}: ${problem}.`, { cause: error });
  }
}

/** A path that was typed, from the folder that it was typed in. */
export function typedPath(file: string): string {
  return resolve(process.env.INIT_CWD ?? ".", file);
}

async function readJson(path: string, remedy: string): Promise<Json> {
  const url = new URL(path, import.meta.url);
  try {
    return JSON.parse(await readFile(url, "utf8"));
  } catch (error) {
    throw new InputError(`${fileURLToPath(url)} cannot be read: ${error}. ${remedy}`, { cause: error });
  }
}
