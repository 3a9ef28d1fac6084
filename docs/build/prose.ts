import { statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Targets, withSiteLinks } from "./links.ts";
import type { Page } from "./page.ts";
import { repository, root } from "./repository.ts";
import { pageOf, sourcesOf } from "./sources.ts";

/** The pages that stand in the repository as they are, with their links adapted. */
export async function prosePages(): Promise<Page[]> {
  const sources = await sourcesOf();
  const targets: Targets = { sources: new Set(sources), kindOf };
  return Promise.all(
    sources.map(async (source) => {
      const text = await readFile(join(root, source), "utf8");
      return { path: pageOf(source), text: withEditor(withTitles(withSiteLinks(text, source, targets)), source) };
    }),
  );
}

function kindOf(path: string): "file" | "folder" | undefined {
  const stats = statSync(join(root, path), { throwIfNoEntry: false });
  return stats && (stats.isDirectory() ? "folder" : "file");
}

/** Code blocks that have a title, as tabs of their own, which show it. */
function withTitles(text: string): string {
  return text.replaceAll(
    /^```(\w+) title="([^"]+)"\n([\s\S]*?)^```$/gm,
    (_, language, title, source) => `::: code-group\n\n\`\`\`${language} [${title}]\n${source}\`\`\`\n\n:::`,
  );
}

/** Names the address of the source's editor in the front matter. */
function withEditor(text: string, source: string): string {
  const [, matter = "", body = text] = /^---\n(.*?)---\n(.*)$/s.exec(text) ?? [];
  return `---\n${matter}edit: ${repository}/edit/main/${source}\n---\n${body}`;
}
