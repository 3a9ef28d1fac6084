import type { OperationMetadata, Paging } from "../../openapi/src/operation-metadata.ts";
import type { Operation } from "./operation.ts";
import { banner } from "./output.ts";

const encodings: Record<string, NonNullable<OperationMetadata["body"]>> = {
  "application/json": "json",
  "application/x-www-form-urlencoded": "form",
  "multipart/form-data": "multipart",
};

/** The typed constant that people and tools read: one line per operation. */
export function printMetadata(operations: Operation[]): string {
  const keys = operations.map(({ key }) => `  | ${JSON.stringify(key)}`).join("\n");
  const entries = operations
    .map((operation) => `  ${JSON.stringify(operation.key)}: ${JSON.stringify(metadataOf(operation))},`)
    .join("\n");
  return `${banner}
import type { OperationMetadata } from "../operation-metadata.ts";

export type { OperationMetadata, Paging } from "../operation-metadata.ts";
export { defaultBaseUrl, tokenOperation } from "./facts.ts";

/** An operation by method and path. */
export type OperationKey =
${keys};

/** What the document says of each operation beyond its types: its scope, safety, paging and Company ID parameters. */
export const operationMetadata: Readonly<Record<OperationKey, OperationMetadata>> = {
${entries}
};
`;
}

/** What the document says of an operation, without the members that do not apply. */
export function metadataOf(operation: Operation): OperationMetadata {
  const encoding = operation.body && encodings[operation.body.mediaType];
  if (operation.body && !encoding) throw new Error(`${operation.key}: no client encodes ${operation.body.mediaType}.`);
  return {
    id: operation.id,
    scope: operation.scope,
    effect: operation.effect,
    repeatable: operation.repeatable,
    ...(operation.allCompanies && { allCompanies: true }),
    ...(operation.paging && { paging: pagingOf(operation.paging) }),
    ...(operation.companyPathParameter && { companyPathParameter: operation.companyPathParameter }),
    ...(operation.extraCompanyHeaders.length > 0 && { extraCompanyHeaders: operation.extraCompanyHeaders }),
    ...(operation.companyInBody && { companyInBody: true }),
    ...(operation.body?.members.some(({ name, required }) => required && name === "filter") && {
      requiresFilter: true,
    }),
    ...(encoding && { body: encoding }),
    ...(operation.response === "file" && { file: true }),
  };
}

function pagingOf({ style, orderBy, filter }: NonNullable<Operation["paging"]>): Paging {
  return { style, orderBy, ...(!filter && { filter }) };
}
