import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";

const spec = join(import.meta.dirname, "..");
const page = await readFile(join(spec, "../docs/contradictions.md"), "utf8");
const rows = [...page.matchAll(/^\| ([CU]\d.*) \|$/gm)].map(([, row = ""]) => row.split(" | "));
const decided = rows.flatMap(([tags = ""]) => tags.split(", "));

/** The tags in comments of the description, and in the citations of allowed differences. */
async function usedTags(): Promise<Set<string>> {
  const tags = new Set<string>();
  for await (const file of glob("{*,!(node_modules)/**/*}.yaml", { cwd: spec })) {
    const text = await readFile(join(spec, file), "utf8");
    for (const [, remark = ""] of text.matchAll(/(?:(?:^|\s)# |\bcites: )(.*)$/gm)) {
      for (const [tag] of remark.matchAll(/\b[CU][1-9]\d?\b/g)) tags.add(tag);
    }
  }
  return tags;
}

const inOrder = (tags: Iterable<string>) => [...tags].sort((one, other) => one.localeCompare(other, "en"));

test("each tag of the description has one row in docs/contradictions.md, and no row has another tag", async () => {
  expect(inOrder(decided)).toEqual(inOrder(await usedTags()));
});

test("C1 to C72 and U1 to U45 are decided", () => {
  const numbered = (letter: string, count: number) => Array.from({ length: count }, (_, index) => letter + (index + 1));
  expect(inOrder(decided)).toEqual(inOrder([...numbered("C", 72), ...numbered("U", 45)]));
});

test.each(rows)("the row of %s is complete and says how sure it is", (...cells) => {
  expect(cells.map((cell) => cell.trim()).filter(Boolean)).toHaveLength(6);
  expect(cells[4]).toMatch(/^(certain|likely|unsure)\b/);
});

test.each([...new Set(page.match(/`spec\/[^`]+`/g))])("%s is there", async (place) => {
  const found: string[] = [];
  for await (const file of glob(place.slice("`spec/".length, -1), { cwd: spec })) found.push(file);
  expect(found).not.toEqual([]);
});
