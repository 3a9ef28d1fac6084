import { decodeRequestFacts } from "./decode-request-facts.ts";
import type { OperationFacts, Paging } from "./operation-metadata.ts";

/** Everything that a note tells of an operation. After `=` stands the pages' `orderBy`. */
export function decodeFacts(operation: string, note: string, repeatable: RegExp): OperationFacts {
  const { multipart, extraCompanyHeaders, ...facts } = decodeRequestFacts(operation, note, repeatable);
  const [letters = ""] = note.split(/[:=]/);
  const [, orderBy] = note.split("=");
  const has = (letter: string) => letters.includes(letter);
  return {
    ...facts,
    extraCompanyHeaders: extraCompanyHeaders?.length ? extraCompanyHeaders : undefined,
    paging: orderBy ? pagingOf(has, orderBy) : undefined,
    body: multipart ? "multipart" : has("f") ? "form" : /^P/.test(operation) !== has("e") ? "json" : undefined,
  };
}

function pagingOf(has: (letter: string) => boolean, orderBy: string): Paging {
  const style = has("n") ? "nested" : has("i") ? "items" : "page";
  return has("w") ? { style, orderBy, filter: false } : { style, orderBy };
}
