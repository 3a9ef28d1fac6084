import { isKeepnetError } from "@keepnet/core";
import { QueryCache, QueryClient } from "@tanstack/react-query";
import { sessionKey } from "./session.ts";

export const queryClient = new QueryClient({
  defaultOptions: { queries: { retry: false, staleTime: 30_000 } },
  queryCache: new QueryCache({
    onError: (error) => {
      if (isKeepnetError(error) && error.code === "unauthenticated") forgetSession();
    },
  }),
});

/** Shows the sign-in, and forgets all data: the next person may be another one. */
export function forgetSession(): void {
  queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionKey[0] });
  queryClient.setQueryData(sessionKey, { user: null });
}
