import { existsSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { type Json, Place } from "@keepnet/document";
import { MockError, messageOf } from "./errors.ts";
import { type Operation, parseOperations } from "./prism/operations.ts";
import { digestOf, type ReadyOperations, unpackOperations } from "./prism/ready-operations.ts";

let bundled: Promise<LoadedDocument> | undefined;
let bundledContent: { readonly root: Place; readonly digest: string } | undefined;

/** Where the build puts the operations of the document in `@keepnet/openapi`. There is none beside the source. */
const readyFile = new URL("operations.json", import.meta.url);

/** An OpenAPI document, and its operations in Prism's form. */
export interface LoadedDocument {
  readonly document: object;
  readonly operations: readonly Operation[];
}

/** The document in `@keepnet/openapi`, parsed once per process, or that of a file (path or URL), or an object. */
export async function loadDocument(document: string | object | undefined): Promise<LoadedDocument> {
  if (document !== undefined) return load(document);
  bundled ??= loadBundled();
  return bundled;
}

async function loadBundled(): Promise<LoadedDocument> {
  const { root, digest } = readBundled();
  const document = root.node as object;
  const ready = existsSync(readyFile)
    ? unpackOperations(JSON.parse(readFileSync(readyFile, "utf8")) as ReadyOperations, digest, root)
    : undefined;
  return ready === undefined ? load(document) : { document, operations: ready };
}

/** The file of the document in `@keepnet/openapi`. @throws {MockError} `DOCUMENT_UNREADABLE`: it is not installed. */
export function bundledDocument(): string {
  try {
    return createRequire(import.meta.url).resolve("@keepnet/openapi/openapi.json");
  } catch (error) {
    const message = "The OpenAPI document of @keepnet/openapi is missing. Reinstall @keepnet/mock.";
    throw new MockError("DOCUMENT_UNREADABLE", message, { cause: error });
  }
}

/** The root of the document in `@keepnet/openapi`, which the sandbox knows whatever document it serves. */
export function bundledPlace(): Place {
  return readBundled().root;
}

function readBundled() {
  if (bundledContent === undefined) {
    const text = readFileSync(bundledDocument(), "utf8");
    bundledContent = { root: Place.rootOf(JSON.parse(text) as Json), digest: digestOf(text) };
  }
  return bundledContent;
}

async function load(document: string | object): Promise<LoadedDocument> {
  const isFile = typeof document === "string" || document instanceof URL;
  const name = isFile ? `The OpenAPI document ${document}` : "The given OpenAPI document";
  const parsed = isFile ? parseJson(name, await readText(name, document)) : document;
  const { openapi, paths } = (parsed ?? {}) as { openapi?: unknown; paths?: unknown };
  if (typeof openapi !== "string" || !openapi.startsWith("3.") || typeof paths !== "object" || paths === null) {
    throw new MockError(
      "DOCUMENT_INVALID",
      `${name} is not an OpenAPI 3 document: it needs "openapi": "3.…" and "paths".`,
    );
  }
  try {
    return { document: parsed as object, operations: await parseOperations(parsed as object) };
  } catch (error) {
    throw new MockError("DOCUMENT_INVALID", `${name} cannot be used: ${messageOf(error)}`, { cause: error });
  }
}

async function readText(name: string, file: string | URL): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    const message = `${name} cannot be read: ${messageOf(error)}. Check the path and its permissions.`;
    throw new MockError("DOCUMENT_UNREADABLE", message, { cause: error });
  }
}

function parseJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = `${name} is not JSON: ${messageOf(error)}. Bundle it to one JSON file first.`;
    throw new MockError("DOCUMENT_INVALID", message, { cause: error });
  }
}
