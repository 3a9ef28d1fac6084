import { unwrap } from "../envelope/unwrap.ts";
import { checkOptions } from "../errors/check-options.ts";
import { defaultFilter } from "../pagination/styles/style.ts";
import { assertId, oneCompany, unreadable } from "./check-import.ts";
import type { ImportClient, ImportPreview, ImportReference } from "./import-types.ts";
import { readCounts } from "./read-counts.ts";
import { previewRows, rejectedRows } from "./rejected-rows.ts";

export const previewImportOptions = "signal" as const;

/** Options of `previewImport`. */
export interface PreviewImportOptions {
  /** Ends the request for the counts, and the reading of the rows. */
  signal?: AbortSignal | null | undefined;
}

const path = "/api/target-users/{transactionId}/search";

/**
 * The fourth step of `importUsers`, by itself: reads what the file would change in the company. Nobody is imported yet.
 *
 * @param company - the client of one company
 * @param upload - the `transactionId` of an upload whose mapping has finished
 * @param options - a `signal`
 * @returns the counts, and the `rows` and `rejected` rows, which are requested while they are read
 * @throws {KeepnetError} as `unwrap` does, also while the rows are read; `invalid_options` for an unknown option
 * @throws {UnexpectedResponseError} when the response has no counts
 * @throws {ScopeError} for a client that is not of one company
 *
 * @example
 * ```ts
 * const preview = await previewImport(acme, { transactionId });
 * console.log(preview.newUserCount, preview.existingUserCount);
 * for await (const { email, validationDetail } of preview.rejected) console.warn(email, validationDetail);
 * ```
 */
export async function previewImport(
  company: ImportClient,
  upload: ImportReference,
  options: PreviewImportOptions = {},
): Promise<ImportPreview> {
  const owner = "previewImport()";
  checkOptions(owner, options, previewImportOptions);
  const { transactionId } = upload;
  assertId(owner, "transactionId", transactionId);
  const client = oneCompany(owner, company);
  const { signal } = options;
  const params = { path: { transactionId } };
  const body = { pageNumber: 1, pageSize: 1, orderBy: "Email", ascending: true, filter: defaultFilter };
  const { newUserCount, existingUserCount, invalidUserCount } = readCounts(
    await unwrap(client.POST(path, { params, body, signal })),
  );
  if (newUserCount === undefined || existingUserCount === undefined || invalidUserCount === undefined) {
    throw unreadable(`POST ${path}`, "without the counts of new, existing and invalid people");
  }
  return {
    transactionId,
    newUserCount,
    existingUserCount,
    invalidUserCount,
    rows: previewRows(client, transactionId, signal),
    rejected: {
      [Symbol.asyncIterator]: () => rejectedRows(client, transactionId, invalidUserCount, signal),
    },
  };
}
