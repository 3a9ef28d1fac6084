/** Where something stands in JSON: member names and list positions. */
export type Path = readonly (string | number)[];

/** Something wrong in a dataset. */
export interface Problem {
  readonly path: Path;
  /** What is wrong, to be read after the name of the place, e.g. `must be integer`. */
  readonly text: string;
}

/** A path as a program would write it, e.g. `companies[2].name`. */
export function printPath(path: Path): string {
  const parts = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`));
  return parts.length === 0 ? "the dataset" : parts.join("").replace(/^\./, "");
}
