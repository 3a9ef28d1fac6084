import { deepEqual } from "node:assert/strict";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { npmInstall } from "./project.ts";
import type { Registry } from "./registry.ts";

/** All that npm installs with each package, itself included. A package more is a decision, as one more to trust. */
const footprints: Readonly<Record<string, readonly string[]>> = {
  openapi: ["@keepnet/openapi"],
  core: ["@keepnet/core", "@keepnet/openapi", "openapi-fetch", "openapi-typescript-helpers"],
  mock: ["@keepnet/mock", "@keepnet/openapi"],
  // its peers, BullMQ and ioredis, are the user's own
  bullmq: ["@keepnet/bullmq", "@keepnet/core", "@keepnet/openapi", "openapi-fetch", "openapi-typescript-helpers"],
};

/** Installs a package alone. @throws It brings other packages than it should, or one with an install script. */
export async function checkFootprint(name: string, folder: string, registry: Registry): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true }));
  await npmInstall(folder, registry, ["--omit=peer", `@keepnet/${name}`]);
  const lockfile = JSON.parse(await readFile(join(folder, "node_modules", ".package-lock.json"), "utf8"));
  const installed = Object.entries<{ hasInstallScript?: boolean }>(lockfile.packages);
  const names = installed.map(([path]) => path.replace(/^.*node_modules\//, ""));
  deepEqual(names.sort(), footprints[name]);
  deepEqual(
    installed.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path),
    [],
  );
}
