import type { Operation } from "./operation.ts";
import { banner } from "./output.ts";

const encodings: Record<string, string> = {
  "application/json": "json",
  "application/x-www-form-urlencoded": "form",
  "multipart/form-data": "multipart",
};

/** The typed constant that the client reads: one line per operation. */
export function printMetadata(operations: Operation[], baseUrl: string): string {
  const token = operations.find(({ scope }) => scope === "none");
  if (!token) throw new Error("The document has no operation with x-keepnet-scope: none, so no token endpoint.");
  const keys = operations.map(({ key }) => `  | ${JSON.stringify(key)}`).join("\n");
  const entries = operations
    .map((operation) => `  ${JSON.stringify(operation.key)}: ${literal(operation)},`)
    .join("\n");
  return `${banner}
import type { OperationMetadata } from "../operation-metadata.ts";

export type { OperationMetadata, Paging } from "../operation-metadata.ts";

/** An operation by method and path. */
export type OperationKey =
${keys};

/** What the document says of each operation beyond its types: its scope, safety, paging and Company ID parameters. */
export const operationMetadata: Readonly<Record<OperationKey, OperationMetadata>> = {
${entries}
};

/** Where the API is, unless a client is told otherwise. */
export const defaultBaseUrl = ${JSON.stringify(baseUrl)};

/** The operation that gives tokens. */
export const tokenOperation = ${JSON.stringify({ key: token.key, path: token.path })} as const;
`;
}

function literal(operation: Operation): string {
  const encoding = operation.body && encodings[operation.body.mediaType];
  if (operation.body && !encoding) throw new Error(`${operation.key}: no client encodes ${operation.body.mediaType}.`);
  const facts = {
    id: operation.id,
    scope: operation.scope,
    safe: operation.safe,
    allCompanies: operation.allCompanies || undefined,
    paging: operation.paging && pagingOf(operation.paging),
    companyPathParameter: operation.companyPathParameter,
    extraCompanyHeaders: operation.extraCompanyHeaders.length > 0 ? operation.extraCompanyHeaders : undefined,
    body: encoding,
    file: operation.answer.file || undefined,
  };
  return JSON.stringify(facts);
}

function pagingOf({ style, orderBy, filter }: NonNullable<Operation["paging"]>) {
  return { style, orderBy, filter: filter ? undefined : false };
}
