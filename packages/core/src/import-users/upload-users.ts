import type { UploadedFile } from "@keepnet/openapi";
import { checkOptions } from "../errors/check-options.ts";
import type { UploadFile } from "../files/file-types.ts";
import type { FileProgress } from "../files/progress.ts";
import { upload } from "../files/upload.ts";
import { idIn, oneCompany } from "./check-import.ts";
import type { ImportClient } from "./import-types.ts";

export const uploadUsersOptions = "signal onProgress:function" as const;

/** Options of `uploadUsers`. */
export interface UploadUsersOptions {
  /** Ends the step; it then rejects with the signal's reason. */
  signal?: AbortSignal | null | undefined;
  /** Called with the bytes of the form sent so far. Errors that it throws are ignored. */
  onProgress?: ((progress: FileProgress) => void) | undefined;
}

const path = "/api/target-users/upload";

/**
 * The first step of `importUsers`, by itself: uploads a CSV or Excel file with column names in its first row. Nobody is
 * imported yet.
 *
 * @param company - the client of one company
 * @param file - a `Blob`, a `File` or a stream, as in `upload`
 * @param options - a `signal`, and `onProgress`
 * @returns the `transactionId`, which identifies the import in the other steps, and the counts of rows and columns
 * @throws {KeepnetError} as `upload` does
 * @throws {ScopeError} for a client that is not of one company
 *
 * @example
 * ```ts
 * const { transactionId, rowCount } = await uploadUsers(acme, new File([csv], "users.csv", { type: "text/csv" }));
 * ```
 */
export async function uploadUsers(
  company: ImportClient,
  file: UploadFile,
  options: UploadUsersOptions = {},
): Promise<UploadedFile> {
  checkOptions("uploadUsers()", options, uploadUsersOptions);
  const uploaded = await upload(oneCompany("uploadUsers()", company), path, { ...options, body: { File: file } });
  idIn(`POST ${path}`, uploaded, "transactionId");
  return uploaded;
}
