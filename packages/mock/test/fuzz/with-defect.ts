// A run of the fuzzer against the mock with a bug put back: `node with-defect.ts NAME --seed 1 --requests 5000`.
import { registerHooks } from "node:module";
import { defects } from "./defects.ts";

const [name = ""] = process.argv.splice(2, 1);
const patches = defects[name];
if (patches === undefined) throw new Error(`There is no defect "${name}".`);
const folder = new URL("../../src/", import.meta.url).href;
const missing = new Set(patches);

registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context);
    const own = patches.filter(({ file }) => url === folder + file);
    if (own.length === 0) return loaded;
    let source = new TextDecoder().decode(loaded.source as Uint8Array);
    for (const patch of own) {
      if (source.split(patch.from).length !== 2) throw new Error(`${patch.file} has not one place "${patch.from}".`);
      source = source.replace(patch.from, () => patch.to);
      missing.delete(patch);
    }
    return { ...loaded, source };
  },
});
await import("./main.ts");
if (missing.size > 0) throw new Error(`The defect is not in use: ${[...missing].map(({ file }) => file)}`);
