/** The letters of methods. */
const methods: Readonly<Record<string, string>> = { G: "GET", P: "POST", U: "PUT", D: "DELETE", A: "PATCH" };

/**
 * Reads the compact form of all operations: their notes, by method and path.
 *
 * A line is a path and, for each of its operations, a note after the letter of its method. A path begins with a slash for
 * each segment that it shares with the path before.
 */
export function readNotes(text: string): ReadonlyMap<string, string> {
  const operations = new Map<string, string>();
  let segments: string[] = [];
  for (const [, shared = "", rest = "", notes = ""] of text.matchAll(/(\/*)(\S+) (.+)/g)) {
    segments = [...segments.slice(0, shared.length), ...rest.split("/")];
    for (const note of notes.split(" ")) {
      operations.set(`${methods[note.charAt(0)]} /${segments.join("/")}`, note.slice(1));
    }
  }
  return operations;
}
