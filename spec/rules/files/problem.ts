/** A problem in the files of a description that no rule can report, because rules need files that can be read. */
export interface FileProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}
