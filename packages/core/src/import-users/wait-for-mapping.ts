import { knownClient } from "../client/client-info.ts";
import { checkOptions } from "../errors/check-options.ts";
import { isKeepnetError } from "../errors/is-keepnet-error.ts";
import { notify } from "../hooks/hooks.ts";
import { waitFor } from "../jobs/wait-for.ts";
import { assertId, oneCompany } from "./check-import.ts";
import { ImportError } from "./import-error.ts";
import type { ImportClient, ImportCounts, ImportReference } from "./import-types.ts";
import { readCounts } from "./read-counts.ts";
import { rejectedRows } from "./rejected-rows.ts";

export const waitForMappingOptions = "interval timeout signal onProgress:function" as const;

/** Options of `waitForMapping`. */
export interface WaitForMappingOptions {
  /**
   * The time between a response and the next check, in milliseconds.
   * @defaultValue 2,000
   */
  interval?: number | undefined;
  /**
   * The maximum time to wait, in milliseconds.
   * @defaultValue 300,000
   */
  timeout?: number | undefined;
  /** Ends the step; it then rejects with the signal's reason. */
  signal?: AbortSignal | null | undefined;
  /** Called with the state of the job after each check. Errors that it throws are ignored. */
  onProgress?: ((state: MappingState) => void) | undefined;
}

/** The state of a mapping job. A count is undefined until the API has reported it. */
export interface MappingState extends Partial<ImportCounts> {
  /** `Finished`, `FinishedWithError`, or any other text while the job is running. */
  readonly status: string;
}

const path = "/api/target-users/mapping-job/{resourceId}";

/**
 * The third step of `importUsers`, by itself: waits until the job has read the file.
 *
 * @param company - the client of one company
 * @param job - the `transactionId` of the upload and the `jobId` of its mapping
 * @param options - the `interval` (2,000 ms), the `timeout` (300,000 ms), a `signal`, and `onProgress`
 * @returns the state of the finished job, with its counts
 * @throws {ImportError} when the job has finished with errors; `rejected` has the rows
 * @throws {ConnectionError} `timeout` when the job is not finished in time
 * @throws {KeepnetError} as `waitFor` does
 * @throws {ScopeError} for a client that is not of one company
 *
 * @example
 * ```ts
 * const { newUserCount } = await waitForMapping(acme, { transactionId, jobId }, { timeout: 600_000 });
 * ```
 */
export async function waitForMapping(
  company: ImportClient,
  job: ImportReference,
  options: WaitForMappingOptions = {},
): Promise<MappingState> {
  const owner = "waitForMapping()";
  checkOptions(owner, options, waitForMappingOptions);
  const { transactionId, jobId } = job;
  assertId(owner, "transactionId", transactionId);
  assertId(owner, "jobId", jobId);
  const client = oneCompany(owner, company);
  const { onProgress, ...times } = options;
  const params = { path: { resourceId: jobId } };
  let state: MappingState = { status: "" };
  await waitFor(({ signal }) => client.GET(path, { params, signal }), {
    ...times,
    done(payload) {
      state = { ...readCounts(payload), status: String(Object(payload).status ?? "") };
      notify(onProgress, state);
      return state.status === "Finished" || state.status === "FinishedWithError";
    },
  });
  if (state.status === "Finished") return state;
  const rejected = [];
  let cause: unknown;
  try {
    for await (const row of rejectedRows(client, transactionId, undefined, options.signal)) rejected.push(row);
  } catch (error) {
    options.signal?.throwIfAborted();
    // the caller's own code threw it
    if (!isKeepnetError(error)) throw error;
    cause = error;
  }
  const count = state.invalidUserCount ?? rejected.length;
  throw new ImportError({
    phase: "wait",
    transactionId,
    resume: { transactionId, jobId },
    rejected,
    operation: `GET ${path}`,
    companyId: knownClient(company).view.companyId,
    outcome: "done",
    attempts: 1,
    cause,
    message: `The mapping of the upload ${transactionId} finished with errors (invalid rows: ${count}). Nobody was imported. Correct the rows in the error's rejected and import the file again, or resume with skipRejected: true to import the others.`,
  });
}
