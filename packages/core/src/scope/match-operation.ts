import { operationKeys, type RequestFacts, requestFactsOf } from "@keepnet/openapi/facts";
import type { Segment } from "./request-path.ts";

/** The operation of the document that a path reaches. */
export interface Match {
  /** Method and path template. */
  readonly operation: string;
  readonly facts: RequestFacts;
  /** The segment that stands where the operation has its Company ID. */
  readonly company: Segment | undefined;
  /** A word that the path says where the operation has a parameter, so that it may well be another operation. */
  readonly word: string | undefined;
}

/**
 * Finds the operation that a path reaches by its shape, as a server does: literal segments without regard to case, and
 * before parameters. A HEAD reaches what a GET does. A method that the document lacks on a path still meets the path's
 * Company ID, and the token endpoint.
 *
 * @param undocumented - leaves out operations that match only by a word in the place of a parameter, unless the path
 * says a Company ID where they have theirs
 */
export function matchOperation(method: string, path: readonly Segment[], undocumented = false): Match | undefined {
  // in the document's order, literal segments come before parameters
  const matches = operationKeys()
    .flatMap((operation) => matchOf(operation, path))
    .filter(({ word, company }) => !undocumented || word === undefined || (company && !isWord(company)));
  const start = `${method === "HEAD" ? "GET" : method} `;
  return (
    matches.find(({ operation }) => operation.startsWith(start)) ??
    matches.find(({ facts }) => facts.scope === "company-path" || facts.scope === "none")
  );
}

function matchOf(operation: string, path: readonly Segment[]): Match[] {
  const template = operation.split("/").slice(1);
  const fits = (segment: string, index: number) =>
    isParameter(segment) || fold(path[index]?.text ?? "") === fold(segment);
  const facts = template.length === path.length && template.every(fits) && requestFactsOf(operation);
  if (!facts) return [];
  const company = path[template.indexOf(`{${facts.companyPathParameter}}`)];
  const word = path.find((segment, index) => isParameter(template[index] ?? "") && isWord(segment))?.text;
  return [{ operation, facts, company, word }];
}

/** Operations of this API are named in lower-case letters and hyphens, as almost no id is. */
function isWord({ literal, text = "" }: Segment): boolean {
  return literal && /^[a-z]+(-[a-z]+)*$/.test(text);
}

function isParameter(segment: string): boolean {
  return segment.startsWith("{");
}

/** Without regard to case and to forms of a character that look alike. */
function fold(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase();
}
