import { posix } from "node:path";
import { repository } from "./repository.ts";
import { pageOf } from "./sources.ts";

/** What a link can lead to. */
export interface Targets {
  /** The sources of pages, by their paths in the repository. */
  readonly sources: ReadonlySet<string>;
  /** Whether a path of the repository exists, and what it is. */
  readonly kindOf: (path: string) => "file" | "folder" | undefined;
}

/** Code, which is left as it is, or the target of a link or an image. */
const codeOrTarget = /(^ *(`{3,})[\s\S]*?^ *\2`*|`[^`\n]+`)|(?<=\]\()([^)\s]+)(?=\))/gm;

/**
 * The Markdown of a source with its links as the site needs them: relative links between pages, and links to GitHub for
 * everything of the repository that has no page. Links to GitHub for what has a page lead to that page.
 *
 * @throws A link leads to nothing in the repository.
 */
export function withSiteLinks(text: string, source: string, targets: Targets): string {
  return text.replace(codeOrTarget, (match, code: string | undefined, _fence, target: string | undefined) =>
    code !== undefined || target === undefined ? match : siteLink(target, source, targets),
  );
}

function siteLink(target: string, source: string, targets: Targets): string {
  const [address = "", anchor] = target.split("#");
  const path = repositoryPath(address, source);
  if (path === undefined) return target;
  const page = [path, `${path}/README.md`].find((candidate) => targets.sources.has(candidate));
  const hash = anchor === undefined ? "" : `#${anchor}`;
  if (page !== undefined) return `${relativePath(pageOf(source), pageOf(page))}${hash}`;
  const kind = targets.kindOf(path);
  if (kind === undefined)
    throw new Error(`${source} links to ${target}, which is not in the repository. Correct the link.`);
  return `${repository}/${kind === "file" ? "blob" : "tree"}/main/${path}${hash}`;
}

/** The path in the repository that an address leads to; undefined for addresses elsewhere and for anchors of the page. */
function repositoryPath(address: string, source: string): string | undefined {
  const [, onGitHub] = new RegExp(`^${repository}/(?:blob|tree)/main/(.+)$`).exec(address) ?? [];
  if (onGitHub !== undefined) return onGitHub.replace(/\/$/, "");
  if (address === "" || /^([a-z]+:|\/)/i.test(address)) return undefined;
  return posix.join(posix.dirname(source), address).replace(/\/$/, "");
}

function relativePath(from: string, to: string): string {
  const path = posix.relative(posix.dirname(from), to);
  return path.startsWith(".") ? path : `./${path}`;
}
