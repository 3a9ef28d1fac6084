import { readFileSync } from "node:fs";

const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

/** The version of this package. */
export const version: string = manifest.version;

/** The oldest Node it runs on, e.g. "24.18". */
export const oldestNode: string = manifest.engines.node.replace(">=", "");
