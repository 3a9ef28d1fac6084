import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Skip } from "./check.ts";
import { execute } from "./execute.ts";

/** Installs tools into a folder of their own, from the registry that npm is configured with. Gives its `node_modules`. */
export async function installTools(folder: string, packages: readonly string[]): Promise<string> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true }));
  try {
    await execute("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", ...packages], folder);
  } catch (error) {
    const { stderr = "" } = error as { stderr?: string };
    const reason = stderr.match(/^npm error (?!code )(.+)$/m)?.[1] ?? String(error);
    throw new Skip(`${packages.join(" ")} cannot be installed here (${reason})`);
  }
  return join(folder, "node_modules");
}
