/** The progress of an upload or a download. */
export interface FileProgress {
  /** The number of bytes sent or read so far. */
  readonly bytes: number;
  /** The total number of bytes; undefined when it is not known. */
  readonly total: number | undefined;
  /** True while nothing arrives because the API is still making the file. */
  readonly waiting?: boolean | undefined;
}
