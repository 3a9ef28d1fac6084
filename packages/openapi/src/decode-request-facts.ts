import type { RequestFacts } from "./operation-metadata.ts";

const effects = { d: "destructive", q: "read", v: "write", x: "sends-messages" } as const;

/**
 * What every request must know about its operation, from the habits of the API and the operation's note. A note has
 * letters for exceptions from the habits, then `:` and the path parameter that carries a Company ID, then `+` and each
 * further header that carries one. `decodeFacts` reads what follows `=`.
 *
 * @param repeatable - matches the effect and the operation of a call that may be sent twice
 */
export function decodeRequestFacts(operation: string, note: string, repeatable: RegExp): RequestFacts {
  const [letters = "", parameter, ...extraCompanyHeaders] = note.replace(/=.*/, "").split(/[:+]/);
  const has = (letter: string) => letters.includes(letter);
  const exports = operation.includes("/export");
  const letter = /[dqvx]/.exec(letters)?.[0] ?? habit(operation, exports);
  const effect = effects[letter as keyof typeof effects];
  return {
    scope: parameter ? "company-path" : has("r") ? "reseller" : has("h") ? "shared" : has("t") ? "none" : "company",
    effect,
    repeatable: repeatable.test(`${effect} ${operation}`) !== has("z"),
    allCompanies: has("a"),
    companyPathParameter: parameter || undefined,
    extraCompanyHeaders,
    companyInBody: has("c"),
    requiresFilter: (exports || note.includes("=")) !== has("k"),
    multipart: has("m"),
    file: exports !== has("b"),
  };
}

/** The effect that an operation's method and path suggest. */
function habit(operation: string, exports: boolean): keyof typeof effects {
  if (exports || /^G|\/search/.test(operation)) return "q";
  return /^D/.test(operation) ? "d" : "v";
}
