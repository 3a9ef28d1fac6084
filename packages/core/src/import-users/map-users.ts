import { unwrap } from "../envelope/unwrap.ts";
import { checkOptions } from "../errors/check-options.ts";
import { assertId, idIn, oneCompany } from "./check-import.ts";
import { fieldMappings, readMapping, type UserMapping } from "./field-mappings.ts";
import type { ImportClient, ImportReference } from "./import-types.ts";

export const mapUsersOptions = "mapping:object targetGroupResourceIds:array signal" as const;

/** Options of `mapUsers`. */
export interface MapUsersOptions {
  /**
   * The field of each column, such as `{ "E-mail": "email", "Cost center": "Cost center" }`. Columns are found in the
   * file, and fields by name, whatever their case. A field that is not one of a target user's is a custom field.
   */
  mapping: UserMapping;
  /** The target groups that everybody in the file joins. */
  targetGroupResourceIds?: readonly string[] | undefined;
  /** Ends the step; it then rejects with the signal's reason. */
  signal?: AbortSignal | null | undefined;
}

const path = "/api/target-users/create-mapping";

/**
 * The second step of `importUsers`, by itself: maps the columns of an uploaded file to fields of a target user, and
 * starts the job that reads the file. It first reads the names of the columns, so that a wrong one is refused.
 *
 * @param company - the client of one company
 * @param upload - the `transactionId` of the upload
 * @param options - the `mapping`, the target groups to join, and a `signal`
 * @returns the `transactionId` and the `jobId`
 * @throws {KeepnetError} as `unwrap` does; `invalid_options` for an unknown option, and for a mapping that is empty or
 * has two columns for one field
 * @throws {InvalidCallError} when the file lacks a column of the mapping
 * @throws {ScopeError} for a client that is not of one company
 *
 * @example
 * ```ts
 * const job = await mapUsers(acme, { transactionId }, { mapping: { "E-mail": "email", "First name": "firstName" } });
 * ```
 */
export async function mapUsers(
  company: ImportClient,
  upload: ImportReference,
  options: MapUsersOptions,
): Promise<{ readonly transactionId: string; readonly jobId: string }> {
  const owner = "mapUsers()";
  checkOptions(owner, options, mapUsersOptions);
  const { transactionId } = upload;
  assertId(owner, "transactionId", transactionId);
  const { mapping, targetGroupResourceIds = [], signal } = options;
  const pairs = readMapping(owner, mapping ?? {});
  const client = oneCompany(owner, company);
  const params = { path: { transactionId } };
  const file = await unwrap(client.GET("/api/target-users/upload/{transactionId}", { params, signal }));
  const columns: unknown = file?.fileFieldNames;
  const body = {
    transactionId,
    targetGroupResourceIds: [...targetGroupResourceIds],
    fieldMappings: Array.isArray(columns)
      ? fieldMappings(`POST ${path}`, pairs, columns.map(String))
      : pairs.map(([excelColumnName, fieldName]) => ({ excelColumnName, fieldName })),
  };
  const job = await unwrap(client.POST(path, { body, signal }));
  return { transactionId, jobId: idIn(`POST ${path}`, job, "resourceId") };
}
