import type { ViewName } from "../client/calls.ts";
import { clientInfo } from "../client/client-info.ts";
import type { Client } from "../client/client-types.ts";
import type { QueryInput } from "./query-input.ts";

/** The source of a client's data: base URL, credential, kind of client, and the company of a bound client. */
export type ClientKey = readonly [baseUrl: string, identity: string, view: ViewName, companyId: string | null];

/** An operation of a client. */
export type OperationKey = readonly [...ClientKey, method: string, path: string];

/** The key of a query: an operation of a client and the input of its call. It is JSON and holds no secret. */
export type QueryKey = readonly [...OperationKey, input: QueryInput, kind?: "pages"];

/**
 * Returns the prefix of the keys of all queries and mutations of one client. Use it to find or invalidate them without
 * affecting other companies, credentials and kinds of client.
 *
 * @param client - any client of `createKeepnet()`
 * @returns the base URL, the name of the credential (not a secret), the kind of client, and the Company ID or null
 * @throws {InvalidCallError} when `client` is not a client, or is a copy of one
 *
 * @example
 * ```ts
 * await queryClient.invalidateQueries({ queryKey: queryKey(acme) });
 * ```
 */
export function queryKey<View extends ViewName>(client: Client<View>): ClientKey {
  const { baseUrl, identity, view } = clientInfo(client);
  return [baseUrl, identity, view.name, view.companyId ?? null];
}
