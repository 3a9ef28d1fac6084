import { randomUUID } from "node:crypto";
import { link, lstat, open, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { checkOptions } from "../errors/check-options.ts";
import { KeepnetError } from "../errors/keepnet-error.ts";
import { invalidOptions } from "../errors/refusals.ts";
import type { Download } from "../files/download.ts";
import { safeFileName } from "../files/file-name.ts";

export const saveToOptions = "overwrite:boolean" as const;

export interface SaveToOptions {
  /**
   * Replaces an existing file.
   * @defaultValue false
   */
  overwrite?: boolean | undefined;
}

/** A file that was saved. */
export interface SavedFile {
  /** The absolute path of the file. */
  readonly path: string;
  /** The name of the file, without its folder. */
  readonly name: string;
  /** The size of the file in bytes. */
  readonly bytes: number;
}

/**
 * Saves a download as a file, completely or not at all. The file is written to the same folder under a temporary name,
 * flushed to the disk, and then renamed in one step. A download that fails or is aborted leaves nothing behind.
 *
 * @param path - the path or `file:` URL of the new file, or of an existing folder, in which the file gets the `fileName`
 * of the download
 * @param download - the result of `download`, awaited or not
 * @param options - `overwrite`, to replace an existing file
 * @returns the path, the name and the size of the file
 * @throws {KeepnetError} `invalid_options` when the file exists and `overwrite` is not set, when the path is a folder and
 * the download has no name or one that is not safe there, when the path ends in a separator and the folder does not exist,
 * and for an unknown option; any error of the download
 * @throws {Error} of Node, with a `code` such as `ENOENT`, when the file cannot be written
 *
 * @example
 * ```ts
 * const { path, bytes } = await saveTo("reports", download(acme, "/api/target-users/search/export", { body }));
 * console.log(`${path}: ${bytes} bytes`);
 * ```
 */
export async function saveTo(
  path: string | URL,
  download: SaveableDownload | Promise<SaveableDownload>,
  options: SaveToOptions = {},
): Promise<SavedFile> {
  const { stream, fileName } = await download;
  let temporary: string | undefined;
  try {
    checkOptions("saveTo()", options, saveToOptions);
    const { overwrite = false } = options;
    const target = await targetOf(path instanceof URL ? fileURLToPath(path) : path, fileName);
    if (!overwrite && (await exists(target))) throw occupied(target);
    temporary = join(dirname(target), `.${randomUUID()}.part`);
    const bytes = await write(temporary, stream);
    if (overwrite) await rename(temporary, target);
    else await place(temporary, target);
    return { path: target, name: basename(target), bytes };
  } catch (error) {
    await stream.cancel(error).catch(() => {});
    throw error;
  } finally {
    if (temporary !== undefined) await rm(temporary, { force: true });
  }
}

/** A path that ends in a separator means a folder, also one that does not exist. */
const namesFolder = sep === "\\" ? /[\\/]$/ : /\/$/;

type SaveableDownload = Pick<Download, "stream"> & { readonly fileName?: string | undefined };

/** The path itself, or, where it is a folder, the path of the file in it. */
async function targetOf(given: string, fileName: string | undefined): Promise<string> {
  const path = resolve(given);
  const isFolder = await stat(path).then(
    (facts) => facts.isDirectory(),
    () => false,
  );
  if (!isFolder && namesFolder.test(given)) {
    const problem = `saveTo() wrote nothing: the folder ${JSON.stringify(path)} does not exist.`;
    throw invalidOptions(problem, "Create it, or leave out the separator at the end.");
  }
  if (!isFolder) return path;
  if (fileName !== undefined && safeFileName(fileName) === fileName) return join(path, fileName);
  const reason = fileName === undefined ? "the download has no name" : `${JSON.stringify(fileName)} is not a safe name`;
  throw invalidOptions(`saveTo() wrote nothing in ${JSON.stringify(path)}: ${reason}. Pass the path of the file.`);
}

/** Returns the number of bytes written. */
async function write(path: string, stream: ReadableStream<Uint8Array>): Promise<number> {
  const file = await open(path, "wx");
  try {
    await file.writeFile(stream);
    await file.sync();
    return (await file.stat()).size;
  } finally {
    await file.close();
  }
}

/** Renames a file unless the target exists: a link fails then, whereas a rename would replace the target. */
async function place(temporary: string, target: string): Promise<void> {
  try {
    await link(temporary, target);
  } catch (error) {
    if (await exists(target)) throw occupied(target, error);
    // the file system has no links
    await rename(temporary, target);
  }
}

function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

function occupied(path: string, cause?: unknown): KeepnetError {
  const message = `saveTo() did not write ${JSON.stringify(path)}: the file exists. Choose another name, or pass overwrite: true.`;
  return new KeepnetError({ code: "invalid_options", message, cause });
}
