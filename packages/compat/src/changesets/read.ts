import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseChangesetFile } from "@changesets/parse";
import type { Level } from "../verdict.ts";

/** A note of what the next release brings, as `changeset` keeps it in a file of its own. */
export interface Changeset {
  file: string;
  text: string;
  summary: string;
  releases: ReadonlyMap<string, Level>;
}

/** The changesets of a folder; none where there is no such folder. */
export async function readChangesets(folder: string): Promise<Changeset[]> {
  const files = (await readdir(folder).catch(() => [])).filter((file) => file.endsWith(".md") && file !== "README.md");
  return Promise.all(
    files.toSorted().map(async (file) => {
      const text = await readFile(join(folder, file), "utf8");
      const { summary, releases } = parse(text, file);
      return { file, text, summary, releases: new Map(releases.map(({ name, type }) => [name, type])) };
    }),
  );
}

function parse(text: string, file: string): ReturnType<typeof parseChangesetFile> {
  try {
    return parseChangesetFile(text);
  } catch (cause) {
    throw new Error(`.changeset/${file} is no changeset: ${(cause as Error).message} Correct it or delete it.`, {
      cause,
    });
  }
}
