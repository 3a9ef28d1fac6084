import { glob, readFile } from "node:fs/promises";
import { basename, join } from "node:path";

/** An example in a docstring. */
export interface DocstringExample {
  /** Where it stands, as in `unwrap.ts 1`. */
  readonly name: string;
  readonly source: string;
}

const fence = /```ts\n(.*?)```/gs;

/** The examples in the docstrings of packages, such as `{core,mock}`, in the order of their files. */
export async function docstringExamples(root: string, packages: string): Promise<DocstringExample[]> {
  const files = await Array.fromAsync(glob(`packages/${packages}/src/**/*.ts`, { cwd: root }));
  const examples = files.sort().map(async (file) => {
    const text = await readFile(join(root, file), "utf8");
    const sources = [...text.matchAll(fence)].map(([, source = ""]) => source.replaceAll(/^\s*\* ?/gm, ""));
    return sources.map((source, index) => ({ name: `${basename(file)} ${index + 1}`, source }));
  });
  return (await Promise.all(examples)).flat();
}
