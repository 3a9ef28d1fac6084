import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../run.ts";
import { execute } from "./execute.ts";
import type { Registry } from "./registry.ts";

/** What is published, each after what it depends on. */
export const packages = ["openapi", "core", "mock", "bullmq"];

/** Packs a package as `pnpm publish` does. Gives the path of the tarball. */
export async function pack(name: string, folder: string, workspace = root): Promise<string> {
  await execute("pnpm", ["pack", "--pack-destination", folder], join(workspace, "packages", name));
  const tarball = (await readdir(folder)).find((file) => file.startsWith(`keepnet-${name}-`));
  if (!tarball) throw new Error(`pnpm packed no keepnet-${name} into ${folder}.`);
  return join(folder, tarball);
}

export async function publish(tarball: string, { url, npmrc }: Registry, folder: string): Promise<void> {
  await execute("npm", ["publish", tarball, "--registry", url, "--userconfig", npmrc, "--access", "public"], folder);
}
