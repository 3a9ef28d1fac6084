import { gzipSync } from "node:zlib";
import { type BuildOptions, build } from "esbuild";

export interface Bundle {
  code: string;
  /** Bytes of the code after gzip. */
  gzip: number;
}

/** Bundles a module of this folder as a user's build does, unless options say otherwise. */
export async function bundle(source: string, options: BuildOptions = {}): Promise<Bundle> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: import.meta.dirname },
    bundle: true,
    format: "esm",
    minify: true,
    target: "es2022",
    ...options,
    write: false,
  });
  const code = outputFiles.map(({ text }) => text).join("");
  return { code, gzip: gzipSync(code, { level: 9 }).length };
}

/** Bundles a module that has only these exports of the client. */
export function bundleExports(names: readonly string[], options: BuildOptions = {}): Promise<Bundle> {
  return bundle(`export { ${names.join(", ")} } from "@keepnet/core";`, options);
}
