/** The request id of a response, for the vendor's support. */
export function requestIdOf({ headers }: Response): string | undefined {
  return headers.get("x-request-id") ?? headers.get("x-correlation-id") ?? undefined;
}
