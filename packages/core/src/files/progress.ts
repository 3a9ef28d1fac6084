/** How much of a file has been carried. */
export interface FileProgress {
  readonly bytes: number;
  /** How many bytes there are in all; undefined when nobody says. */
  readonly total: number | undefined;
}
