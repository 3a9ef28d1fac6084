import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { decode, encode, type SourceMapMappings } from "@jridgewell/sourcemap-codec";

/** Leaves in the source maps of a folder only the project's own sources: those of packages are far larger than the code. */
export async function keepOwnSources(folder: string): Promise<void> {
  for (const name of (await readdir(folder)).filter((file) => file.endsWith(".js.map"))) {
    const file = join(folder, name);
    const map = JSON.parse(await readFile(file, "utf8"));
    const sources: readonly string[] = map.sources;
    const kept = [...sources.keys()].filter((index) => !sources[index]?.includes("/node_modules/"));
    const positions = new Map(kept.map((index, position) => [index, position]));
    const own = (all: readonly unknown[]) => kept.map((index) => all[index]);
    const mappings = encode(onlyOf(positions, decode(map.mappings)));
    const reduced = { ...map, sources: own(sources), sourcesContent: own(map.sourcesContent), mappings };
    await writeFile(file, JSON.stringify(reduced));
  }
}

/** Mappings to the sources with a new position; what came from others has no source. */
function onlyOf(positions: ReadonlyMap<number, number>, lines: SourceMapMappings): SourceMapMappings {
  return lines.map((segments) =>
    segments.map((segment) => {
      const position = segment.length === 1 ? undefined : positions.get(segment[1]);
      if (segment.length === 1 || position === undefined) return [segment[0]];
      return segment.with(1, position) as typeof segment;
    }),
  );
}
