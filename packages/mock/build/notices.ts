import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Metafile } from "esbuild";
import { isAllowed } from "../../../scripts/licences.ts";

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  /** The form of npm 1. */
  readonly licenses?: readonly { readonly type: string }[];
  readonly author?: string | { readonly name: string };
}

/** Writes down whose code a bundle has in it, and under which licences. @throws A licence is missing or not allowed. */
export async function writeNotices({ outputs }: Metafile, root: string, file: string): Promise<void> {
  const inputs = Object.values(outputs).flatMap(({ inputs }) => Object.entries(inputs));
  const used = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path);
  const folders = new Set(used.flatMap((path) => /^.*\/node_modules\/(@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []));
  const notices = await Promise.all([...folders].map((folder) => noticeOf(join(root, folder))));
  const unique = new Map(notices.sort(([a], [b]) => (a < b ? -1 : 1)));
  const introduction = `This package contains code of the following ${unique.size} packages.`;
  await writeFile(file, [introduction, ...unique.values()].join(`\n\n${"-".repeat(80)}\n\n`));
}

async function noticeOf(folder: string): Promise<[name: string, notice: string]> {
  const manifest: Package = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const { name, version, licenses, author } = manifest;
  const { license = licenses?.map(({ type }) => type).join(" OR ") } = manifest;
  if (license === undefined || !isAllowed(license)) {
    const what = `${name} ${version} has the licence ${license ?? "(none)"}, which is not allowed in the bundle`;
    throw new Error(`${what}. Replace the package, or allow the licence in scripts/licences.ts.`);
  }
  const files = (await readdir(folder)).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")));
  // a few packages name their licence and leave out its text
  const holder = typeof author === "object" ? author.name : (author ?? "the authors");
  const reference = `Copyright: ${holder}. The text of the licence: https://spdx.org/licenses/${license}.html`;
  const from = texts.length > 0 ? [] : [reference];
  return [
    `${name} ${version}`,
    [`${name} ${version} (${license})`, ...from, ...texts.map((text) => text.trim())].join("\n\n"),
  ];
}
