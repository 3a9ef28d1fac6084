import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

/** Builds the site that the tests look at. */
export async function setup(): Promise<void> {
  await promisify(execFile)("pnpm", ["run", "site"], { cwd: join(import.meta.dirname, "..", "..") });
}
