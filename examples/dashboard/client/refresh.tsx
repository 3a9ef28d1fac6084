import type { CompanyClient, Keepnet } from "@keepnet/core";
import { queryKey } from "@keepnet/core/query";
import { useIsFetching, useQueryClient } from "@tanstack/react-query";
import { time } from "./format.ts";

/** Loads again what is shown of one client, and says how old it is. */
export function Refresh({ client }: { client: CompanyClient | Keepnet }) {
  const queryClient = useQueryClient();
  const filter = { queryKey: queryKey(client) };
  const isFetching = useIsFetching(filter) > 0;
  const updated = queryClient.getQueryCache().findAll({ ...filter, type: "active" });
  const oldest = Math.min(...updated.map(({ state }) => state.dataUpdatedAt));
  return (
    <div className="refresh">
      <span role="status">
        {isFetching ? "Loading…" : oldest > 0 && Number.isFinite(oldest) && `As of ${time(oldest)}`}
      </span>
      <button type="button" onClick={() => queryClient.invalidateQueries(filter)}>
        Refresh
      </button>
    </div>
  );
}
