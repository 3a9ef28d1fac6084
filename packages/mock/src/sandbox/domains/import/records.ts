import { limits } from "../../../limits.ts";
import { tooLarge } from "./file-refusal.ts";

/** The rows of an uploaded file, with the one that names its columns, as many as the mock reads. */
export class Records {
  readonly all: string[][] = [];
  readonly #file: File;
  #cells = 0;

  constructor(file: File) {
    this.#file = file;
  }

  /** @throws {Refusal} 400: the file has too many rows or cells. */
  add(record: string[]): void {
    this.all.push(record);
    this.#cells += record.length;
    // the first one names the columns
    if (this.all.length - 1 > limits.fileRows) throw tooLarge(this.#file, `${limits.fileRows} rows`);
    if (this.#cells > limits.fileCells) throw tooLarge(this.#file, `${limits.fileCells} cells`);
  }
}
