import { unwrap } from "../envelope/unwrap.ts";
import { checkOptions } from "../errors/check-options.ts";
import { invalidOptions } from "../errors/refusals.ts";
import { show } from "../errors/show.ts";
import { assertId, oneCompany } from "./check-import.ts";
import type { ImportClient, ImportReference, ImportRows } from "./import-types.ts";

export const confirmImportOptions = "rows signal" as const;

/** Options of `confirmImport`. */
export interface ConfirmImportOptions {
  /**
   * The rows to import: all, only people whom the company does not have, only those whom it has, or a list with the
   * `resourceId` of each row.
   * @defaultValue "all"
   */
  rows?: ImportRows | undefined;
  /** Ends the wait for the response. The people may have been imported all the same. */
  signal?: AbortSignal | null | undefined;
}

export const confirmPath = "/api/target-users/{transactionId}/import";

const importTypes = { all: "ImportAll", onlyNew: "OnlyNew", onlyExisting: "OnlyUpdateExisting" } as const;

/**
 * The last step of `importUsers`, by itself: imports the people of a mapped file. It is sent again only if the API
 * certainly did not receive it or refused it for now (429), never when its outcome is unknown.
 *
 * @param company - the client of one company
 * @param upload - the `transactionId` of an upload whose mapping has finished
 * @param options - the `rows` to import (default all), and a `signal`
 * @throws {KeepnetError} as `unwrap` does. With `outcome` `unknown` or `done`, look at the company's target users before
 * you confirm again. `invalid_options` for an unknown option, and for an empty list of rows, which the API takes for all
 * @throws {ScopeError} for a client that is not of one company
 *
 * @example
 * ```ts
 * await confirmImport(acme, { transactionId }, { rows: "onlyNew" });
 * ```
 */
export async function confirmImport(
  company: ImportClient,
  upload: ImportReference,
  options: ConfirmImportOptions = {},
): Promise<void> {
  const owner = "confirmImport()";
  checkOptions(owner, options, confirmImportOptions);
  const { transactionId } = upload;
  assertId(owner, "transactionId", transactionId);
  const body = importBody(owner, options.rows);
  const client = oneCompany(owner, company);
  const params = { path: { transactionId } };
  await unwrap(client.POST(confirmPath, { params, body, signal: options.signal }));
}

/** The body that chooses rows. Throws for any other value. */
export function importBody(owner: string, rows: ImportRows = "all") {
  if (typeof rows === "string" && Object.hasOwn(importTypes, rows)) return { importType: importTypes[rows] };
  if (!Array.isArray(rows) || !rows.every((id) => typeof id === "string" && id !== "")) {
    const choices = Object.keys(importTypes).join(", ");
    throw invalidOptions(`${owner}: rows is ${show(rows)}. Pass ${choices}, or a list of the resourceId of rows.`);
  }
  // the API takes an empty list for all rows
  if (rows.length === 0) {
    throw invalidOptions(`${owner}: rows is empty, which would import all rows. Pass at least one, or do not confirm.`);
  }
  return { importType: "ImportSelected", selectedResourceIds: [...rows] };
}
