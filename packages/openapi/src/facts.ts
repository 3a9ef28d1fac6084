import { decodeFacts } from "./decode-facts.ts";
import { facts } from "./generated/facts.ts";
import type { OperationFacts } from "./operation-metadata.ts";

export { defaultBaseUrl, extraCompanyHeaders, tokenOperation } from "./generated/facts.ts";
export type { OperationFacts, Paging } from "./operation-metadata.ts";

let decoded: ReadonlyMap<string, OperationFacts> | undefined;

/** The facts of an operation, by method and path template as in `GET /api/roles`; undefined for one that does not exist. */
export function factsOf(operation: string): OperationFacts | undefined {
  decoded ??= decodeFacts(facts);
  return decoded.get(operation);
}
