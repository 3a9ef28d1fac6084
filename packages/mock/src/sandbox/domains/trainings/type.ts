const kindsByNumber: ReadonlyMap<string, readonly string[]> = new Map([
  ["0", ["training", "survey"]],
  ["1", ["poster"]],
  ["2", ["infographic"]],
  ["3", ["screensaver"]],
  ["4", ["learningpath"]],
]);

/**
 * Whether content is of the kind that a request asks for: by name, by number, or null for every kind (C26, U29).
 *
 * @param type - the kind as a row shows it, such as `Learning Path`
 */
export function isOfType(type: string | null, wanted: string | number | null | undefined): boolean {
  if (wanted === null || wanted === undefined) return true;
  const kinds = kindsByNumber.get(String(wanted)) ?? [kindOf(String(wanted))];
  return kinds.includes(kindOf(type ?? ""));
}

/** The kind of content by its name in requests, e.g. `SCORM` for `Training`. */
export function typeOf(type: string | null): string | null {
  return type === "Training" ? "SCORM" : (type?.replaceAll(" ", "") ?? null);
}

/** A request calls a training `SCORM`, a row calls it `Training`. */
function kindOf(name: string): string {
  const kind = name.toLowerCase().replaceAll(" ", "");
  return kind === "scorm" ? "training" : kind;
}
