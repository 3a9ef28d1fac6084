import type { OperationFacts, Paging } from "./operation-metadata.ts";

/** The letters of notes. G P U D are methods, and the others, which turn a rule around, stand behind them. */
const methods: Readonly<Record<string, string>> = { G: "GET", P: "POST", U: "PUT", D: "DELETE" };

/**
 * Reads the compact form of all operations, by method and path.
 *
 * A line is a path and, for each of its operations, a note. A path begins with a space for each segment that it shares
 * with the path before. A note is the letter of the method, the letters of what departs from the rules below, and then,
 * as they apply, `:` the path parameter and `+` each further header that carry a Company ID, `=` the pages' `orderBy`.
 */
export function decodeFacts(text: string): Map<string, OperationFacts> {
  const operations = new Map<string, OperationFacts>();
  let segments: string[] = [];
  for (const [, shared = "", rest = "", notes = ""] of text.matchAll(/( *)(\S+) (.+)/g)) {
    segments = [...segments.slice(0, shared.length), ...rest.split("/")];
    for (const note of notes.split(" ")) {
      const [, method = "", letters = "", parameter, headers, orderBy] = note.match(noteParts) ?? [];
      const operation = `${methods[method]} /${segments.join("/")}`;
      const has = (letter: string) => letters.includes(letter);
      operations.set(operation, {
        scope: parameter ? "company-path" : has("r") ? "reseller" : has("t") ? "none" : "company",
        safe: /^G|\/search|\/export/.test(operation) !== has("s"),
        allCompanies: has("a"),
        paging: orderBy ? pagingOf(has, orderBy) : undefined,
        companyPathParameter: parameter,
        extraCompanyHeaders: headers?.split("+"),
        body: has("m") ? "multipart" : has("f") ? "form" : /^P/.test(operation) !== has("e") ? "json" : undefined,
        file: /\/export/.test(operation) !== has("b"),
      });
    }
  }
  return operations;
}

function pagingOf(has: (letter: string) => boolean, orderBy: string): Paging {
  const style = has("n") ? "nested" : has("i") ? "items" : "page";
  return has("w") ? { style, orderBy, filter: false } : { style, orderBy };
}

const noteParts = /^(.)([a-z]*)(?::([^+=]+))?(?:\+([^=]+))?(?:=(.+))?$/;
