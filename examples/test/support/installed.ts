import { join } from "node:path";
import manifest from "../../package.json" with { type: "json" };
import { readManifest } from "./manifests.ts";
import { root } from "./pages.ts";

const dependencies = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }).map(async (name) => {
  const installed = await readManifest(join(root, "examples", "node_modules", name));
  return `${installed.name}@${installed.version}`;
});
const installed = [...(await Promise.all(dependencies)), (await readManifest(root)).packageManager ?? ""];

/** Whether the tests run with a package that the documentation installs, such as `undici` or `keyv@5`. */
export function isInstalled(name: string): boolean {
  const prefix = name.includes("@", 1) ? `${name}.` : `${name}@`;
  return installed.some((version) => version.startsWith(prefix));
}
