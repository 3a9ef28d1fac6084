/** A page of the site, as Markdown. */
export interface Page {
  /** Its file, as in `guides/tokens.md`. */
  readonly path: string;
  readonly text: string;
}

/** The title of a page: that of its front matter, or its first heading, without marks. */
export function titleOf({ path, text }: Page): string {
  const [, title] = /^---\n(?:.*\n)*?title: (.*)\n/.exec(text) ?? /^# (.*)$/m.exec(text) ?? [];
  if (title === undefined) throw new Error(`${path} has no title. Give it a heading of the first level.`);
  return title.replace(/^"(.*)"$/, "$1").replaceAll(/[`\\]/g, "");
}

/** The address of a page below the site's base, as in `guides/tokens`. */
export function addressOf(path: string): string {
  return path.replace(/(^|\/)index\.md$/, "$1").replace(/\.md$/, "");
}
