import type { Views } from "@keepnet/openapi/views";
import type { InitOf, IsListed, Listed, OfferedPath, PathWithoutInput, ViewName } from "../client/calls.ts";
import type { Client } from "../client/client-types.ts";
import { unwrap } from "../envelope/unwrap.ts";
import type { ParseAs } from "../transport/body.ts";
import { operationOf } from "./operation.ts";
import { queryInput } from "./query-input.ts";
import type { QueryKey } from "./query-key.ts";
import type { PathOf, PayloadOf, QueryCallOptions, ReadMethod } from "./query-types.ts";

/** A query for TanStack Query 5 in any framework. */
export interface Query<Data> {
  queryKey: QueryKey;
  queryFn: (context: { signal: AbortSignal }) => Promise<Data>;
}

/**
 * Returns a query for TanStack Query 5. Its data is the payload that `unwrap` returns. Its key begins with the base
 * URL, the credential, the kind of client and the company, so that queries of different companies never share cached
 * data.
 *
 * @param client - any client that offers the operation
 * @param method - `"GET"`, or `"POST"` for an operation that only reads, such as a search
 * @param path - a path of the API
 * @param init - the call's `params` and `body`, and call options, except those that a key cannot hold
 * @returns `queryKey` and `queryFn`, to which other options of TanStack Query can be added
 * @throws {InvalidCallError} for an operation that writes, for a value that is not JSON, for an option that a key
 * cannot hold, and when `client` is a copy of a client
 *
 * @example
 * ```ts
 * const roles = queryOptions(acme, "GET", "/api/roles");
 * console.log(await queryClient.fetchQuery(roles)); // in a component: useQuery(roles)
 * console.log(await queryClient.fetchQuery({ ...roles, staleTime: 60_000 })); // with other options of TanStack Query
 * ```
 */
export function queryOptions<
  View extends ViewName,
  Method extends ReadMethod,
  Path extends string = Listed<PathOf<View, Method>>,
  As extends Exclude<ParseAs, "stream"> = "json",
>(
  client: Client<View>,
  method: Method,
  path: OfferedPath<Views[View][Method], Path>,
  init: InitOf<Views[View][Method], Path> & QueryCallOptions<As>,
): Query<PayloadOf<View, Method, Path, As>>;
export function queryOptions<
  View extends ViewName,
  Method extends ReadMethod,
  Path extends string = Listed<PathOf<View, Method>>,
>(
  client: Client<View>,
  method: Method,
  path: IsListed<Path> extends true ? Path : PathWithoutInput<Views[View][Method], Path>,
): Query<PayloadOf<View, Method, Path>>;
export function queryOptions(client: Client<ViewName>, method: string, path: string, given?: object): Query<unknown> {
  const { operation, key, reads, call } = operationOf(client, method, path);
  const { input, init } = queryInput(operation, reads, given);
  return { queryKey: [...key, input], queryFn: ({ signal }) => unwrap(call(path, { ...init, signal })) };
}
