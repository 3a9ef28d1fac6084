import { operationKeys, type RequestFacts, requestFactsOf } from "@keepnet/openapi/facts";
import { fillTemplate, isParameter } from "../errors/fill-template.ts";
import type { Segment } from "./request-path.ts";

/** The operation of the document that a path reaches. */
export interface Match {
  /** Method and path template. */
  readonly operation: string;
  readonly facts: RequestFacts;
  /** The segment at the position of the operation's Company ID. */
  readonly company: Segment | undefined;
  /** A word at the position of a parameter. The path may be that of another operation. */
  readonly word: string | undefined;
}

/**
 * Finds the operation that a path reaches by its shape, as a server does: literal segments match regardless of case and
 * before parameters. HEAD reaches the operation of GET. If the document does not have the method on this path, an
 * operation with a Company ID in the path still matches, and so does the token endpoint.
 *
 * @param undocumented - leaves out operations that match only by a word at the position of a parameter, unless the path
 * has a Company ID where they have theirs
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
  const given = path.map(({ text = "" }) => text);
  const filled = fillTemplate(template, given);
  const fits = (segment: string, index: number) => fold(segment) === fold(filled[index] ?? "");
  const facts = template.length === path.length && given.every(fits) && requestFactsOf(operation);
  if (!facts) return [];
  const company = path[template.indexOf(`{${facts.companyPathParameter}}`)];
  const word = path.find((segment, index) => isParameter(template[index] ?? "") && isWord(segment))?.text;
  return [{ operation, facts, company, word }];
}

/** This API names operations in lower-case letters and hyphens. Almost no id looks like that. */
function isWord({ literal, text = "" }: Segment): boolean {
  return literal && /^[a-z]+(-[a-z]+)*$/.test(text);
}

/** Removes differences of case and of compatible Unicode characters. */
function fold(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase();
}
