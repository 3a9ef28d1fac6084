import { readFileSync } from "node:fs";

/** The names and the technical terms that no dictionary has. */
export const dictionary: readonly string[] = readFileSync(new URL("../../../dictionary.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"));
