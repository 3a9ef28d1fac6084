export { type InfiniteQuery, infiniteQueryOptions } from "./query/infinite-query-options.ts";
export { type Mutation, mutationOptions } from "./query/mutation-options.ts";
export type { QueryInput } from "./query/query-input.ts";
export { type ClientKey, type OperationKey, type QueryKey, queryKey } from "./query/query-key.ts";
export { type Query, queryOptions } from "./query/query-options.ts";
export type { QueryCallOptions } from "./query/query-types.ts";
