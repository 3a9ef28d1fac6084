import { existsSync } from "node:fs";
import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { base, repository, root } from "./repository.ts";

export interface DeadLink {
  readonly page: string;
  readonly target: string;
  readonly why: string;
}

const origin = "https://site.invalid";
const inRepository = new RegExp(`^${repository}/(?:blob|tree|edit)/main/([^#]+)`);

/**
 * The links of a built site that lead nowhere: to a page that is not there, to an anchor that the page does not have, or
 * to a file on GitHub that the repository does not have. Other sites are not asked.
 */
export async function deadLinksOf(folder: string): Promise<DeadLink[]> {
  const files = (await Array.fromAsync(glob("**/*", { cwd: folder }))).sort();
  const known = new Set(files);
  const pages = files.filter((file) => file.endsWith(".html"));
  const texts = new Map(
    await Promise.all(pages.map(async (page) => [page, await readFile(join(folder, page), "utf8")] as const)),
  );
  const anchors = new Map([...texts].map(([page, text]) => [page, attributesOf(text, "id")]));
  return [...texts].flatMap(([page, text]) =>
    [...attributesOf(text, "href")].flatMap((target) => {
      const why = whyDead(target, page, known, anchors);
      return why === undefined ? [] : [{ page, target, why }];
    }),
  );
}

function whyDead(
  target: string,
  page: string,
  files: ReadonlySet<string>,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  const [, path] = inRepository.exec(target) ?? [];
  if (path !== undefined) return existsSync(join(root, path)) ? undefined : "the repository has no such file";
  const { origin: site, pathname, hash } = new URL(target, `${origin}${base}${page}`);
  if (site !== origin) return undefined;
  if (!pathname.startsWith(base)) return "it leaves the site";
  const address = decodeURIComponent(pathname.slice(base.length));
  const candidates = address === "" || address.endsWith("/") ? [`${address}index.html`] : [`${address}.html`, address];
  const file = candidates.find((candidate) => files.has(candidate));
  if (file === undefined) return "there is no such page";
  const isThere = hash === "" || anchors.get(file)?.has(decodeURIComponent(hash.slice(1)));
  return isThere ? undefined : "the page has no such anchor";
}

function attributesOf(html: string, name: "href" | "id"): ReadonlySet<string> {
  const values = html.matchAll(new RegExp(` ${name}="([^"]*)"`, "g"));
  return new Set([...values].map(([, value = ""]) => value.replaceAll("&amp;", "&")));
}
