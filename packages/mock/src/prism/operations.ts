import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { type Annotations, readAnnotations } from "./annotations.ts";

type PrismOperation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];

/** An operation in Prism's form (references resolved, schemas converted, examples listed by key), with our annotations. */
export interface Operation extends PrismOperation, Annotations {}

export type Response = Operation["responses"][number];

/** The operations of an OpenAPI document. */
export async function parseOperations(document: object): Promise<Operation[]> {
  // The parser writes into what it is given.
  const operations = await getHttpOperationsFromSpec(structuredClone(document));
  // Prism really sends callbacks, to the URL that the request names. A mock sends nothing anywhere.
  for (const operation of operations) delete operation.callbacks;
  return operations.map((operation) => ({
    ...operation,
    ...readAnnotations(document, operation.path, operation.method),
  }));
}

/** How messages name an operation. */
export function nameOf(operation: Operation): string {
  return `${operation.method.toUpperCase()} ${operation.path}`;
}

/** The response documented for exactly this status. */
export function responseFor(operation: Operation, status: number): Response | undefined {
  return operation.responses.find(({ code }) => code === String(status));
}

/** The success that Prism answers by default: the documented 2xx with the lowest status. */
export function successOf(operation: Operation): Response | undefined {
  const successes = operation.responses.filter(({ code }) => /^2(\d\d|XX)$/.test(code));
  return successes.sort((a, b) => (a.code < b.code ? -1 : 1))[0];
}

/** The keys of a response's examples, over all its media types. */
export function exampleKeys(response: Response | undefined): string[] {
  return [...new Set(response?.contents?.flatMap(({ examples = [] }) => examples.map(({ key }) => key)))];
}
