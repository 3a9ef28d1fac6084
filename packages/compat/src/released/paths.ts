import { join } from "node:path";

const folder = join(import.meta.dirname, "..", "..", "released");

/** What the last release looked like. The release itself replaces these files; nothing else does. */
export const released = {
  /** The bundled document. */
  document: join(folder, "openapi.json"),
  /** The version of the packages, to tell whether the rest belongs to it. */
  version: join(folder, "version.json"),
  /** Its type tests and programs, written against the published names of the packages. */
  types: join(folder, "types"),
};
