import { randomUUID } from "node:crypto";
import { link, lstat, open, rename, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { KeepnetError } from "../errors/keepnet-error.ts";
import type { Download } from "../files/download.ts";

export interface SaveToOptions {
  /**
   * Whether to replace a file that exists.
   * @defaultValue false
   */
  overwrite?: boolean | undefined;
}

/**
 * Saves a download as a file, whole or not at all: it is written beside its place under another name, flushed to the
 * disk, and then put there in one step. A failure or an abort of the download leaves nothing behind.
 *
 * @param path - where the file is to be. The name that the API gives a download is safe to use in it
 * @param download - what `download` returned, awaited or not
 * @param options - whether to replace a file
 * @throws {KeepnetError} `invalid_options` when the file exists and `overwrite` is not set; whatever the download throws
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
  { overwrite = false }: SaveToOptions = {},
): Promise<void> {
  const { stream } = await download;
  const target = resolve(path instanceof URL ? fileURLToPath(path) : path);
  const temporary = join(dirname(target), `.${randomUUID()}.part`);
  try {
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

/** Gives a file its name unless there is one of that name: a link is refused then, where renaming would replace. */
async function place(temporary: string, target: string): Promise<void> {
  try {
    await link(temporary, target);
  } catch (error) {
    if (await exists(target)) throw occupied(target, error);
    // a file system without links
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
  const message = `saveTo() did not write ${JSON.stringify(path)}: it exists. Choose another name, or pass overwrite: true.`;
  return new KeepnetError({ code: "invalid_options", message, cause });
}
