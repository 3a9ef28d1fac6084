import type { Views } from "@keepnet/openapi/views";
import type { CallOptions } from "../client/call-options.ts";
import type { Listed, OfferedPath, ViewName } from "../client/calls.ts";
import type { Client } from "../client/client-types.ts";
import { unwrap } from "../envelope/unwrap.ts";
import { operationOf } from "./operation.ts";
import type { OperationKey } from "./query-key.ts";
import type { MemberOf, PathOf, PayloadOf, WriteMethod } from "./query-types.ts";

/** A mutation for TanStack Query 5 in any framework. Its variables are the input of the call. */
export interface Mutation<Variables, Data> {
  mutationKey: OperationKey;
  mutationFn: (variables: Variables) => Promise<Data>;
}

/**
 * Returns a mutation for TanStack Query 5. The variables of `mutate` are the input of the call, and the data is the
 * payload that `unwrap` returns. It does not invalidate any query by itself.
 *
 * @param client - any client that offers the operation
 * @param method - `"POST"`, `"PUT"`, `"PATCH"` or `"DELETE"`
 * @param path - a path of the API
 * @returns `mutationKey` and `mutationFn`, to which other options of TanStack Query can be added
 * @throws {InvalidCallError} for an operation that the document does not have, and when `client` is a copy of a client
 *
 * @example
 * ```ts
 * const createGroup = mutationOptions(acme, "POST", "/api/target-groups");
 * const onSuccess = () => queryClient.invalidateQueries({ queryKey: queryKey(acme) });
 * const mutation = new MutationObserver(queryClient, { ...createGroup, onSuccess }); // in a component: useMutation({ … })
 * await mutation.mutate({ body: { name: "Night shift", priority: "High" } });
 * ```
 */
export function mutationOptions<
  View extends ViewName,
  Method extends WriteMethod,
  Path extends string = Listed<PathOf<View, Method>>,
>(
  client: Client<View>,
  method: Method,
  path: OfferedPath<Views[View][Method], Path>,
): Mutation<MemberOf<View, Method, Path, "init"> & CallOptions, PayloadOf<View, Method, Path>>;
export function mutationOptions(client: Client<ViewName>, method: string, path: string): Mutation<never, unknown> {
  const { key, call } = operationOf(client, method, path);
  return { mutationKey: key, mutationFn: (variables) => unwrap(call(path, variables)) };
}
