import { openAsBlob } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import { fileURLToPath } from "node:url";
import { checkOptions } from "../errors/check-options.ts";
import { invalidOptions } from "../errors/refusals.ts";

export const fileFromOptions = "type:string" as const;

export interface FileFromOptions {
  /**
   * The media type.
   * @defaultValue the type of the extension for CSV, Excel and common images; otherwise `application/octet-stream`
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
 * Opens a file on the disk for an upload. The file is read while it is sent, and again for each attempt. A file that
 * changes in the meantime fails the upload.
 *
 * @param path - the path or `file:` URL of the file
 * @param options - the media type, where the extension does not determine it
 * @returns a `File` that does not hold its bytes in memory
 * @throws {KeepnetError} `invalid_options` when the path is not a regular file, and for an unknown option
 * @throws {Error} of Node, with a `code` such as `ENOENT`, when the file cannot be opened
 *
 * @example
 * ```ts
 * await upload(acme, "/api/target-users/upload", { body: { File: await fileFrom("users.csv") } });
 * ```
 */
export async function fileFrom(path: string | URL, options: FileFromOptions = {}): Promise<File> {
  checkOptions("fileFrom()", options, fileFromOptions);
  const file = path instanceof URL ? fileURLToPath(path) : path;
  const facts = await stat(file);
  if (!facts.isFile()) {
    throw invalidOptions(
      `fileFrom() cannot read ${JSON.stringify(file)}: it is not a regular file. Pass another path.`,
    );
  }
  const mediaType = options.type ?? types[extname(file).toLowerCase()] ?? "application/octet-stream";
  return new File([await openAsBlob(file)], basename(file), { type: mediaType, lastModified: facts.mtimeMs });
}
