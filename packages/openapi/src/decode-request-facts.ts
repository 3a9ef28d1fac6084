import type { RequestFacts } from "./operation-metadata.ts";

/**
 * What every request must know of its operation, by the habits of the API and the operation's note: letters of what
 * departs from the habits, then, where there are any, `:` the path parameter and `+` each further header that carry a
 * Company ID. What follows `=` is told by `decodeFacts`.
 */
export function decodeRequestFacts(operation: string, note: string): RequestFacts {
  const [letters = "", parameter, ...extraCompanyHeaders] = note.replace(/=.*/, "").split(/[:+]/);
  const has = (letter: string) => letters.includes(letter);
  const exports = operation.includes("/export");
  return {
    scope: parameter ? "company-path" : has("r") ? "reseller" : has("t") ? "none" : "company",
    safe: (exports || /^G|\/search/.test(operation)) !== has("s"),
    allCompanies: has("a"),
    companyPathParameter: parameter || undefined,
    extraCompanyHeaders,
    companyInBody: has("c"),
    multipart: has("m"),
    file: exports !== has("b"),
  };
}
