import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The test files that replace a module or measure memory. They need a worker of their own, because all others share their
 * modules.
 */
export const alone: string[] = globSync("test/**/*.test.ts", { cwd: import.meta.dirname }).filter((file) =>
  /vi\.mock\(|support\/garbage/.test(readFileSync(join(import.meta.dirname, file), "utf8")),
);
