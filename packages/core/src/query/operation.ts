import { requestFactsOf } from "@keepnet/openapi/facts";
import type { ViewName } from "../client/calls.ts";
import type { Client } from "../client/client-types.ts";
import type { Result } from "../client/result.ts";
import { unknownOperation } from "../errors/unknown-operation.ts";
import { type OperationKey, queryKey } from "./query-key.ts";

type Call = (path: string, init?: object) => Promise<Result<unknown, unknown>>;

/** A documented operation on a client: the prefix of its keys, and the function that calls it. */
export function operationOf(
  client: Client<ViewName>,
  method: string,
  path: string,
): { operation: string; key: OperationKey; reads: boolean; call: Call } {
  const key: OperationKey = [...queryKey(client), method, path];
  const operation = `${method} ${path}`;
  const facts = requestFactsOf(operation);
  if (!facts) throw unknownOperation(method, path);
  return {
    operation,
    key,
    reads: facts.effect === "read",
    call: (client as unknown as Record<string, Call>)[method] as Call,
  };
}
