import {
  type Annotations,
  type Operation as DocumentedOperation,
  type Json,
  operationsOf,
  operationsOfPath,
  Place,
} from "@keepnet/document";
import type { getHttpOperationsFromSpec as parse } from "@stoplight/prism-http/dist/utils/operations.js";

type PrismOperation = Awaited<ReturnType<typeof parse>>[number];

/**
 * An operation in Prism's form (references resolved, schemas converted, examples listed by key), with what Prism leaves
 * out of it.
 */
export interface Operation
  extends PrismOperation,
    Annotations,
    Pick<DocumentedOperation, "companyChannels" | "place"> {}

export type Response = Operation["responses"][number];

/** The operations of an OpenAPI document. */
export async function parseOperations(document: object): Promise<Operation[]> {
  // Only now: the operations of the bundled document are ready, and need no parser.
  const { default: parser } = await import("@stoplight/prism-http/dist/utils/operations.js");
  // The parser writes into what it is given.
  const operations = await parser.getHttpOperationsFromSpec(structuredClone(document));
  const documented = new Map(
    operationsOf(Place.rootOf(document as Json)).map((operation) => [operation.key, operation]),
  );
  return operations.map((operation) => {
    // Prism really sends callbacks, to the URL that the request names. A mock sends nothing anywhere.
    delete operation.callbacks;
    const { annotations, companyChannels, place } = documented.get(nameOf(operation)) ?? bare(operation);
    return { ...operation, ...annotations, companyChannels, place };
  });
}

/** An operation that only Prism finds, such as one beside the `$ref` of its path: nothing else is known of it. */
function bare({ path, method }: PrismOperation): DocumentedOperation {
  const [operation] = operationsOfPath(path, Place.rootOf({ [method]: {} }));
  if (operation === undefined) throw new Error(`${method} is not a method that OpenAPI has.`);
  return operation;
}

/** How messages name an operation. */
export function nameOf({ method, path }: Pick<Operation, "method" | "path">): string {
  return `${method.toUpperCase()} ${path}`;
}

/** The response documented for exactly this status. */
export function responseFor(operation: Operation, status: number): Response | undefined {
  return operation.responses.find(({ code }) => code === String(status));
}

/** The success that Prism responds with by default: the documented 2xx with the lowest status. */
export function successOf(operation: Operation): Response | undefined {
  const successes = operation.responses.filter(({ code }) => /^2(\d\d|XX)$/.test(code));
  return successes.sort((a, b) => (a.code < b.code ? -1 : 1))[0];
}

/** The keys of a response's examples, over all its media types. */
export function exampleKeys(response: Response | undefined): string[] {
  return [...new Set(response?.contents?.flatMap(({ examples = [] }) => examples.map(({ key }) => key)))];
}
