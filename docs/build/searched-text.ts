import type { MarkdownEnv, MarkdownRenderer } from "vitepress";

const memberName = /<td><code[^>]*>([^<]+)<\/code><\/td>/g;

/**
 * What the search of the site knows of a page. Of an operation: how it is described, and the names of its parameters and
 * members. With their descriptions and examples, the index would be twice as heavy.
 */
export async function searchedText(source: string, env: MarkdownEnv, renderer: MarkdownRenderer): Promise<string> {
  const html = await renderer.renderAsync(source, env);
  if (env.frontmatter?.search === false) return "";
  if (!env.relativePath.startsWith("operations/")) return html;
  const [description = "", details = ""] = html.split(/(?=<h2 id="call")/);
  const names = [...details.matchAll(memberName)].map(([, path = ""]) => path.split(".").at(-1)?.replaceAll("[]", ""));
  return `${description}<p>${[...new Set(names)].join(" ")}</p>`;
}
