import type { MarkdownRenderer } from "vitepress";

/** Makes a header cell without a text a plain cell: a screen reader would announce a header that says nothing. */
export function emptyHeaders(renderer: MarkdownRenderer): void {
  renderer.core.ruler.push("empty_headers", ({ tokens }) => {
    for (const [index, token] of tokens.entries()) {
      const end = tokens[index + 2];
      if (token.type !== "th_open" || tokens[index + 1]?.content !== "" || end === undefined) continue;
      token.tag = "td";
      end.tag = "td";
    }
  });
}
