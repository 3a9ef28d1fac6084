import { KeepnetError } from "../errors/keepnet-error.ts";
import { AuthenticationError, RateLimitError, ServerError } from "../errors/status-errors.ts";

/** The codes of RFC 6749, section 5.2. Any other text could be the form that was sent, secret included. */
const known = /^(invalid_(client|request|grant|scope)|unauthorized_client|unsupported_grant_type)$/;

/** The error for an answer of the token endpoint that is no success; of its body, it shows a known error code only. */
export function tokenFailure({ status, headers }: Response, error: unknown, operation: string): KeepnetError {
  const details = (message: string) => ({
    operation,
    status,
    requestId: headers.get("x-request-id") ?? undefined,
    message: `${operation} ${message}`,
  });
  if ([400, 401, 403].includes(status)) {
    const reason = known.test(String(error)) ? ` with ${error}` : "";
    return new AuthenticationError({
      ...details(
        `refused the credential${reason} (HTTP ${status}). The Client ID or Secret is wrong or a placeholder, or the API client is deleted, inactive or bound to other IP addresses. Check it in Keepnet.`,
      ),
      code: error === "invalid_client" ? "invalid_client" : "unauthenticated",
    });
  }
  if (status === 429) {
    const message = "was refused because of too many requests (HTTP 429). Wait, and share tokens through a store.";
    return new RateLimitError({ ...details(message), code: "rate_limited" });
  }
  if (status >= 500) {
    const message = `failed on the server (HTTP ${status}). Try again later; if it stays, ask the vendor's support.`;
    return new ServerError({ ...details(message), code: "server_error" });
  }
  const message = `was answered with HTTP ${status}. Check that baseUrl is the API.`;
  return new KeepnetError({ ...details(message), code: "unexpected_status" });
}
