import type { ImportPreviewUser } from "@keepnet/openapi";
import { knownClient } from "../client/client-info.ts";
import { checkOptions } from "../errors/check-options.ts";
import { isKeepnetError } from "../errors/is-keepnet-error.ts";
import { invalidOptions } from "../errors/refusals.ts";
import type { UploadFile } from "../files/file-types.ts";
import { notify } from "../hooks/hooks.ts";
import { assertTime } from "../timing/timer-range.ts";
import { assertId, oneCompany } from "./check-import.ts";
import { confirmImport, confirmPath, importBody } from "./confirm-import.ts";
import { readMapping, type UserMapping } from "./field-mappings.ts";
import { ImportError } from "./import-error.ts";
import type {
  ImportClient,
  ImportCounts,
  ImportPhase,
  ImportPreview,
  ImportProgress,
  ImportReference,
  ImportRows,
} from "./import-types.ts";
import { type MapUsersOptions, mapUsers } from "./map-users.ts";
import { previewImport } from "./preview-import.ts";
import { uploadUsers } from "./upload-users.ts";
import { waitForMapping } from "./wait-for-mapping.ts";

export const importUsersOptions =
  "mapping:object targetGroupResourceIds:array rows skipRejected:boolean interval timeout signal onProgress:function" as const;

/** Options of `importUsers`, for a file or for an import that is resumed. */
export interface ImportUsersOptions extends Pick<MapUsersOptions, "targetGroupResourceIds"> {
  /** As in {@link MapUsersOptions}. Required for a file. */
  mapping?: UserMapping | undefined;
  /**
   * The rows to import, or a function that chooses them by the preview. Nothing is imported when it throws; the error is
   * passed on unchanged.
   * @defaultValue "all"
   */
  rows?: ImportRows | ((preview: ImportPreview) => ImportRows | Promise<ImportRows>) | undefined;
  /**
   * Continues when the mapping job has finished with errors, so that the other rows are imported.
   * @defaultValue false
   */
  skipRejected?: boolean | undefined;
  /**
   * The time between a response and the next check of the mapping job, in milliseconds.
   * @defaultValue 2,000
   */
  interval?: number | undefined;
  /**
   * The maximum time to wait for the mapping job, in milliseconds.
   * @defaultValue 300,000
   */
  timeout?: number | undefined;
  /**
   * Ends the import; it then rejects with the signal's reason. During the confirmation it rejects with an
   * {@link ImportError} whose `cause` is the reason, because the people may have been imported.
   */
  signal?: AbortSignal | null | undefined;
  /** Called at the beginning of each step, and during the upload and the wait. Errors that it throws are ignored. */
  onProgress?: ((progress: ImportProgress) => void) | undefined;
}

/** An import that was confirmed. The counts are those of the preview, whatever rows were chosen. */
export interface ImportResult extends ImportCounts, ImportReference {
  /** The rows that could not be imported. `validationDetail` says why. */
  readonly rejected: readonly ImportPreviewUser[];
}

/**
 * Imports target users from a CSV or Excel file: uploads it, maps its columns, waits for the job that reads it, reads
 * the preview and confirms. Nobody is imported before the confirmation, which is never sent twice. Each step is also a
 * function: `uploadUsers`, `mapUsers`, `waitForMapping`, `previewImport`, `confirmImport`.
 *
 * To resume an import that failed or was aborted, pass the `resume` of its {@link ImportError}, or a `transactionId` and
 * `jobId` from `onProgress`, instead of the file. Without `jobId`, the file is mapped if there is a `mapping`, and
 * counts as mapped if there is none. Never resume an import that may have been confirmed.
 *
 * @param company - the client of one company
 * @param file - a `Blob`, a `File` or a stream, as in `upload`; or the reference of an import to resume
 * @param options - the `mapping` of columns to fields, `targetGroupResourceIds` to join, the `rows` to import (default
 * all), the `interval` (2,000 ms) and `timeout` (300,000 ms) of the wait, `skipRejected`, a `signal`, and `onProgress`
 * @returns the counts, and the rows that could not be imported
 * @throws {ImportError} when a step fails after the upload, and when the mapping job has finished with errors
 * @throws {KeepnetError} as `upload` does; `invalid_options`, before anything is sent, for an invalid option or mapping
 * @throws {ScopeError} for a client that is not of one company
 *
 * @example
 * ```ts
 * const { newUserCount, rejected } = await importUsers(acme, new File([csv], "users.csv", { type: "text/csv" }), {
 *   mapping: { "E-mail": "email", "First name": "firstName", "Cost center": "Cost center" },
 *   rows: "onlyNew",
 *   onProgress: ({ phase, transactionId }) => console.log(phase, transactionId),
 * });
 * console.log(newUserCount, rejected.length);
 * ```
 */
export function importUsers(
  company: ImportClient,
  file: UploadFile,
  options: ImportUsersOptions & Pick<MapUsersOptions, "mapping">,
): Promise<ImportResult>;
/** Resumes an import that has begun. */
export function importUsers(
  company: ImportClient,
  resumed: ImportReference,
  options?: ImportUsersOptions,
): Promise<ImportResult>;
export async function importUsers(
  company: ImportClient,
  file: UploadFile | ImportReference,
  options: ImportUsersOptions = {},
): Promise<ImportResult> {
  const resumed = file !== null && typeof file === "object" && "transactionId" in file ? file : undefined;
  checkImport(company, resumed, options);
  const { mapping, targetGroupResourceIds, rows = "all", skipRejected, onProgress, ...waiting } = options;
  const { interval, timeout, signal } = waiting;
  let progress: ImportProgress = { phase: "upload", transactionId: undefined, jobId: undefined, ...resumed };
  const report = (change: Partial<ImportProgress>) => {
    progress = { ...progress, ...change };
    notify(onProgress, progress);
  };
  async function step<T>(phase: ImportPhase, work: () => Promise<T>): Promise<T> {
    signal?.throwIfAborted();
    report({ phase, bytes: undefined, total: undefined });
    try {
      return await work();
    } catch (error) {
      throw progress.transactionId === undefined ? error : explain(error, progress, company, signal);
    }
  }

  if (!resumed) {
    const uploaded = await step("upload", () =>
      uploadUsers(company, file as UploadFile, { signal, onProgress: report }),
    );
    progress = { ...progress, transactionId: uploaded.transactionId };
  }
  const transactionId = progress.transactionId as string;
  if (mapping && !progress.jobId) {
    const job = await step("map", () =>
      mapUsers(company, { transactionId }, { mapping, targetGroupResourceIds, signal }),
    );
    progress = { ...progress, jobId: job.jobId };
  }
  const reference = { transactionId, jobId: progress.jobId };
  const rejected: ImportPreviewUser[] = [];
  let known: readonly ImportPreviewUser[] | undefined;
  if (reference.jobId) {
    const onProgress = ({ status: _status, ...counts }: Partial<ImportCounts> & { status: string }) => report(counts);
    await step("wait", async () => {
      try {
        await waitForMapping(company, reference, { interval, timeout, signal, onProgress });
      } catch (error) {
        if (!(skipRejected && error instanceof ImportError)) throw error;
        // with a cause, they could not be read
        if (error.cause === undefined) known = error.rejected;
      }
    });
  }
  const preview = await step("preview", async () => {
    const read = await previewImport(company, reference, { signal });
    for await (const row of known ?? read.rejected) rejected.push(row);
    return { ...read, rejected: { [Symbol.asyncIterator]: () => again(rejected) } };
  });
  const { newUserCount, existingUserCount, invalidUserCount } = preview;
  const counts = { newUserCount, existingUserCount, invalidUserCount };
  progress = { ...progress, ...counts };
  const chosen = typeof rows === "function" ? await rows(preview) : rows;
  importBody("importUsers()", chosen);
  await step("confirm", () => confirmImport(company, reference, { rows: chosen, signal }));
  report({ phase: "done" });
  return { ...reference, ...counts, rejected };
}

/** Iterates over rows that have been requested. */
async function* again(rows: readonly ImportPreviewUser[]) {
  yield* rows;
}

/** Throws, before anything is sent, for what a later step would refuse. */
function checkImport(company: ImportClient, resumed: ImportReference | undefined, options: ImportUsersOptions): void {
  const owner = "importUsers()";
  checkOptions(owner, options, importUsersOptions);
  oneCompany(owner, company);
  const { mapping, rows, interval = 1, timeout = 1 } = options;
  for (const [name, time] of Object.entries({ interval, timeout })) assertTime(owner, name, time);
  if (mapping) readMapping(owner, mapping);
  else if (!resumed) throw invalidOptions(`${owner} has no mapping. Pass mapping: { column: field }.`);
  if (typeof rows !== "function") importBody(owner, rows);
  if (!resumed) return;
  assertId(owner, "transactionId", resumed.transactionId);
  if (resumed.jobId !== undefined) assertId(owner, "jobId", resumed.jobId);
}

/** The error of an import whose step failed. What the caller's own code threw, and an abort, are passed on unchanged. */
function explain(
  cause: unknown,
  { phase, transactionId = "", jobId }: ImportProgress,
  company: ImportClient,
  signal: AbortSignal | null | undefined,
): unknown {
  if (cause instanceof ImportError) return cause;
  const isAborted = signal?.aborted === true && cause === signal.reason;
  const isKnown = isKeepnetError(cause) && !isAborted;
  if (!isKnown && phase !== "confirm") return cause;
  const error = isKnown ? cause : undefined;
  const outcome = error?.outcome ?? "unknown";
  const mayBeImported = phase === "confirm" && (outcome === "unknown" || outcome === "done");
  const happened = error?.message ?? (isAborted ? "It was aborted." : "Its confirmation failed.");
  const remedy = mayBeImported
    ? "The people may have been imported: look at the company's target users before you import them again."
    : "Nobody was imported. Correct the cause, and pass the error's resume to importUsers() instead of the file.";
  return new ImportError({
    phase,
    transactionId,
    resume: mayBeImported ? undefined : { transactionId, jobId },
    outcome,
    status: error?.status,
    operation: error?.operation ?? `POST ${confirmPath}`,
    companyId: error?.companyId ?? knownClient(company).view.companyId,
    validationMessages: error?.validationMessages,
    requestId: error?.requestId,
    attempts: error?.attempts ?? 1,
    retryAfter: error?.retryAfter,
    cause,
    message: `The import of the upload ${transactionId} failed. ${happened} ${remedy}`,
  });
}
