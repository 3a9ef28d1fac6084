import type { CompanyClient, Keepnet } from "@keepnet/core";
import { queryKey } from "@keepnet/core/query";
import { hashKey } from "@tanstack/react-query";

interface KnownQuery {
  readonly queryKey: readonly unknown[];
}

/**
 * For `placeholderData`: keeps the rows of the page before while the next page loads. TanStack Query's own
 * `keepPreviousData` would also keep those of the company before.
 */
export function previousPage(client: CompanyClient | Keepnet) {
  const own = queryKey(client);
  return <Data>(data: Data | undefined, query: KnownQuery | undefined): Data | undefined =>
    query && hashKey(query.queryKey.slice(0, own.length)) === hashKey(own) ? data : undefined;
}
