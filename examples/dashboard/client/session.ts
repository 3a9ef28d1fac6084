import { queryOptions } from "@tanstack/react-query";

interface Session {
  readonly user: string | null;
}

export const sessionKey = ["session"] as const;

export const sessionQuery = queryOptions({
  queryKey: sessionKey,
  queryFn: ({ signal }) => callSession("GET", signal),
  staleTime: Number.POSITIVE_INFINITY,
});

/** Reads, starts or ends the session of this browser. */
export async function callSession(method: "GET" | "POST" | "DELETE", signal?: AbortSignal): Promise<Session> {
  const response = await fetch("/bff/session", { method, ...(signal && { signal }) });
  if (!response.ok) throw new Error(`The dashboard's server failed (HTTP ${response.status}). Look at its log.`);
  return (await response.json()) as Session;
}
