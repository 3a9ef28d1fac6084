import { mkdir, readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { root } from "../run.ts";
import { execute } from "./execute.ts";

/** What only the workspace needs. */
const stray = /(^|\/)(test|reports|node_modules|src)\/|tsconfig|vitest\.(browser\.)?config|\.tsbuildinfo$/;

/** Fails unless a tarball holds what it must and nothing else. */
export async function inspect(tarball: string): Promise<void> {
  const folder = `${tarball}.unpacked`;
  await mkdir(folder);
  await execute("tar", ["-xzf", tarball, "-C", folder, "--strip-components=1"], folder);
  const files = await readdir(folder, { recursive: true });
  const missing = ["LICENSE", "README.md", "package.json"].filter((file) => !files.includes(file));
  const problems = missing.map((file) => `${file} is missing.`);
  problems.push(...files.filter((file) => stray.test(file)).map((file) => `${file} does not belong there.`));
  problems.push(...(await missingMetadata(folder)), ...(await brokenMaps(folder, files)));
  if (problems.length > 0) throw new Error(problems.join("\n"));
}

/** `publint` and `attw`, which know what resolvers of packages do. */
export async function lintTarball(tarball: string): Promise<void> {
  const bin = join(root, "node_modules", ".bin");
  await execute(join(bin, "publint"), ["run", tarball, "--strict"], root);
  await execute(join(bin, "attw"), [tarball, "--profile", "esm-only", "--no-emoji"], root);
}

async function missingMetadata(folder: string): Promise<string[]> {
  const manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const members = ["description", "license", "repository", "bugs", "homepage", "engines", "sideEffects", "exports"];
  const problems = members.filter((name) => manifest[name] === undefined).map((name) => `package.json has no ${name}.`);
  const outside = Object.entries<string>(manifest.dependencies ?? {}).filter(([, range]) =>
    /^(workspace|catalog):/.test(range),
  );
  return [...problems, ...outside.map(([name]) => `The version of ${name} means something in the workspace only.`)];
}

/** A debugger must find each map that a file names, and in it the sources, which are not in the tarball. */
async function brokenMaps(folder: string, files: string[]): Promise<string[]> {
  const problems: string[] = [];
  for (const file of files.filter((name) => /\.(js|ts)$/.test(name))) {
    const [, map] = (await readFile(join(folder, file), "utf8")).match(/^\/\/# sourceMappingURL=(\S+)$/m) ?? [];
    if (map === undefined) continue;
    const path = join(dirname(file), map);
    if (!files.includes(path)) problems.push(`${file} names ${path}, which is missing.`);
    else if (!JSON.parse(await readFile(join(folder, path), "utf8")).sourcesContent?.every(Boolean))
      problems.push(`${path} lacks sources.`);
  }
  return problems;
}
