import { readFileSync } from "node:fs";

/** The folder of this package. It is above this file, in the source and where it is bundled. */
export const packageFolder = new URL("../", import.meta.url);

const manifest = JSON.parse(readFileSync(new URL("package.json", packageFolder), "utf8"));

/** The version of this package. */
export const version: string = manifest.version;

/** The oldest Node it runs on, e.g. "24.18". */
export const oldestNode: string = manifest.engines.node.replace(">=", "");
