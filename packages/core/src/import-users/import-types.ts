import type { ImportPreviewUser } from "@keepnet/openapi";
import type { CompanyClient, OwnCompanyClient } from "../client/client-types.ts";
import type { Paginated } from "../pagination/page.ts";

/** The clients that an import can run on: those of one company. */
export type ImportClient = CompanyClient | OwnCompanyClient;

/** Identifies an import that has begun, so that it can be resumed. */
export interface ImportReference {
  /** The id of the upload. The API forgets an upload after some time. */
  readonly transactionId: string;
  /** The id of the job that maps it, once there is one. */
  readonly jobId?: string | undefined;
}

/** How many rows of a file the API has sorted into each kind. */
export interface ImportCounts {
  /** People whom the company does not have yet. */
  readonly newUserCount: number;
  /** People whom the company has already. */
  readonly existingUserCount: number;
  /** Rows that cannot be imported. */
  readonly invalidUserCount: number;
}

/** What will be imported: the counts, and the rows. */
export interface ImportPreview extends ImportCounts {
  /** The id of the upload. */
  readonly transactionId: string;
  /** All rows. Each page is requested when its rows are read. */
  readonly rows: Paginated<ImportPreviewUser>;
  /**
   * The rows that cannot be imported. `validationDetail` says why. Each iteration requests them, except in `importUsers`,
   * which has read them.
   */
  readonly rejected: AsyncIterable<ImportPreviewUser>;
}

/** The rows to import: by kind, or the `resourceId` of each. */
export type ImportRows = "all" | "onlyExisting" | "onlyNew" | readonly string[];

/** The steps of an import, in their order. */
export type ImportPhase = "upload" | "map" | "wait" | "preview" | "confirm" | "done";

/** The progress of an import. A count is undefined until the API has reported it. */
export interface ImportProgress extends Partial<ImportCounts> {
  /** The current step. */
  readonly phase: ImportPhase;
  /** Keep it to resume the import. Undefined during the upload. */
  readonly transactionId: string | undefined;
  /** Undefined until the file is mapped. */
  readonly jobId: string | undefined;
  /** The bytes of the form sent so far, during the upload. */
  readonly bytes?: number | undefined;
  /** The total number of these bytes, if known. */
  readonly total?: number | undefined;
}
