import type { ImportPreviewUser } from "@keepnet/openapi";
import { KeepnetError, type KeepnetErrorDetails } from "../errors/keepnet-error.ts";
import type { ImportPhase, ImportReference } from "./import-types.ts";

interface ImportErrorDetails extends Omit<KeepnetErrorDetails, "code"> {
  phase: ImportPhase;
  transactionId: string;
  resume: ImportReference | undefined;
  rejected?: readonly ImportPreviewUser[] | undefined;
}

/**
 * An import of target users failed after its upload. `cause` is the error of the step, and the other members are those
 * of that error. Nobody was imported unless `phase` is `confirm`.
 */
export class ImportError extends KeepnetError {
  override readonly name = "ImportError";
  override readonly code = "import_failed" as const;
  /** The step that failed. */
  declare readonly phase: ImportPhase;
  /** The id of the upload. */
  declare readonly transactionId: string;
  /**
   * Pass it to `importUsers` instead of the file, to continue. Undefined when the import may have been confirmed: then
   * look at the company's target users first.
   */
  declare readonly resume: ImportReference | undefined;
  // personal data, which must not be logged with the error
  readonly #rejected: readonly ImportPreviewUser[];

  constructor({ rejected = [], ...details }: ImportErrorDetails) {
    super({ ...details, code: "import_failed" });
    this.#rejected = rejected;
  }

  /** The rows that the mapping job rejected. Not part of the error's text or JSON. */
  get rejected(): readonly ImportPreviewUser[] {
    return this.#rejected;
  }
}
