import { randomUUID } from "node:crypto";
import { link, lstat, open, rename, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { checkOptions } from "../errors/check-options.ts";
import { KeepnetError } from "../errors/keepnet-error.ts";
import type { Download } from "../files/download.ts";

export const saveToOptions = "overwrite:boolean" as const;

export interface SaveToOptions {
  /**
   * Replaces an existing file.
   * @defaultValue false
   */
  overwrite?: boolean | undefined;
}

/**
 * Saves a download as a file, completely or not at all. The file is written to the same folder under a temporary name,
 * flushed to the disk, and then renamed in one step. A download that fails or is aborted leaves nothing behind.
 *
 * @param path - the path or `file:` URL of the new file. The `fileName` of a download is safe to use in it
 * @param download - the result of `download`, awaited or not
 * @param options - `overwrite`, to replace an existing file
 * @throws {KeepnetError} `invalid_options` when the file exists and `overwrite` is not set, and for an unknown option;
 * any error of the download
 * @throws {Error} of Node, with a `code` such as `ENOENT`, when the file cannot be written
 *
 * @example
 * ```ts
 * const file = await download(acme, "/api/target-users/search/export", { body });
 * await saveTo(join("reports", file.fileName ?? "users.csv"), file);
 * ```
 */
export async function saveTo(
  path: string | URL,
  download: Pick<Download, "stream"> | Promise<Pick<Download, "stream">>,
  options: SaveToOptions = {},
): Promise<void> {
  const { stream } = await download;
  const target = resolve(path instanceof URL ? fileURLToPath(path) : path);
  const temporary = join(dirname(target), `.${randomUUID()}.part`);
  try {
    checkOptions("saveTo()", options, saveToOptions);
    const { overwrite = false } = options;
    if (!overwrite && (await exists(target))) throw occupied(target);
    await write(temporary, stream);
    if (overwrite) await rename(temporary, target);
    else await place(temporary, target);
  } catch (error) {
    await stream.cancel(error).catch(() => {});
    throw error;
  } finally {
    await rm(temporary, { force: true });
  }
}

async function write(path: string, stream: ReadableStream<Uint8Array>): Promise<void> {
  const file = await open(path, "wx");
  try {
    await file.writeFile(stream);
    await file.sync();
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
