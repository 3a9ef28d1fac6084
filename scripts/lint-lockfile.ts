// Everything that is installed comes from a registry and has a checksum: no Git repository, no file from somewhere else.
import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { root } from "./run.ts";

interface Lockfile {
  readonly packages: Readonly<Record<string, { readonly resolution: Readonly<Record<string, unknown>> }>>;
}

const { packages }: Lockfile = parse(await readFile(`${root}/pnpm-lock.yaml`, "utf8"));
const entries = Object.entries(packages);
const problems = entries.flatMap(([name, { resolution }]) => {
  const { integrity, ...others } = resolution;
  const wrong = Object.keys(others).map((member) => `${name} has a ${member}, so it does not come from the registry.`);
  const isSafe = typeof integrity === "string" && integrity.startsWith("sha512-");
  return isSafe ? wrong : [...wrong, `${name} has no SHA-512 checksum.`];
});
for (const problem of problems) console.error(`pnpm-lock.yaml: ${problem}`);
console.log(`${entries.length} packages in the lock file, ${problems.length} problems.`);
process.exit(problems.length > 0 || entries.length === 0 ? 1 : 0);
