import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import type { ImportReference } from "@keepnet/core";
import type { Mapping } from "./mapping.ts";
import type { PeopleFile } from "./people-file.ts";

interface Kept extends ImportReference {
  readonly companyId: string;
  readonly digest: string;
  readonly mapping: Mapping;
  /** The confirmation was sent, and no response to it has been seen. */
  readonly isConfirming: boolean;
}

/** What is known about an import that has begun, in a file beside the CSV file, so that a second run goes on with it. */
export class ImportState {
  readonly file: string;
  readonly #import: Pick<Kept, "companyId" | "digest" | "mapping">;
  #kept: Kept | undefined;

  constructor({ path, digest }: PeopleFile, companyId: string, mapping: Mapping) {
    this.file = `${path}.${companyId}.import.json`;
    this.#import = { companyId, digest, mapping };
    this.#kept = read(this.file);
  }

  /** The import to go on with. Undefined when there is none, or the file or the mapping has changed since. */
  get resumed(): ImportReference | undefined {
    if (!this.#kept) return undefined;
    const { transactionId, jobId, isConfirming: _, ...begun } = this.#kept;
    return isDeepStrictEqual(begun, this.#import) ? { transactionId, jobId } : undefined;
  }

  get isConfirming(): boolean {
    return this.#kept?.isConfirming ?? false;
  }

  get transactionId(): string | undefined {
    return this.#kept?.transactionId;
  }

  /** Replaces the file in one step. */
  keep({ transactionId, jobId }: ImportReference, isConfirming = false): void {
    this.#kept = { ...this.#import, transactionId, ...(jobId !== undefined && { jobId }), isConfirming };
    const temporary = `${this.file}.part`;
    writeFileSync(temporary, `${JSON.stringify(this.#kept, null, 2)}\n`);
    renameSync(temporary, this.file);
  }

  forget(): void {
    this.#kept = undefined;
    rmSync(this.file, { force: true });
  }
}

function read(file: string): Kept | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw new Error(`${file} cannot be read. Look at the company's people, and delete the file to begin again.`);
  }
}
