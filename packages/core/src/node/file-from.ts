import { openAsBlob } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import { fileURLToPath } from "node:url";
import { invalidOptions } from "../errors/invalid-options.ts";

export interface FileFromOptions {
  /**
   * The media type.
   * @defaultValue by the extension: CSV, Excel and common images; `application/octet-stream` for others
   */
  type?: string | undefined;
}

const types: Record<string, string> = {
  ".csv": "text/csv",
  ".gif": "image/gif",
  ".jpeg": "image/jpeg",
  ".jpg": "image/jpeg",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xls": "application/vnd.ms-excel",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/**
 * A file of the disk to upload. It is read while it is sent, and can be read again. A file that is changed meanwhile
 * fails the upload.
 *
 * @param path - where the file is
 * @param options - its media type, if the extension does not tell
 * @throws {KeepnetError} `invalid_options` when it is not a regular file
 * @throws {Error} of Node, with a `code` such as `ENOENT`, when it cannot be opened
 *
 * @example
 * ```ts
 * await upload(acme, "/api/target-users/upload", { body: { File: await fileFrom("users.csv") } });
 * ```
 */
export async function fileFrom(path: string | URL, { type }: FileFromOptions = {}): Promise<File> {
  const file = path instanceof URL ? fileURLToPath(path) : path;
  const facts = await stat(file);
  if (!facts.isFile()) {
    throw invalidOptions(
      `fileFrom() cannot read ${JSON.stringify(file)}: it is not a regular file. Pass another path.`,
    );
  }
  const mediaType = type ?? types[extname(file).toLowerCase()] ?? "application/octet-stream";
  return new File([await openAsBlob(file)], basename(file), { type: mediaType, lastModified: facts.mtimeMs });
}
