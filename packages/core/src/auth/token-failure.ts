import { failure } from "../errors/failure.ts";
import { KeepnetError, type KeepnetErrorCode } from "../errors/keepnet-error.ts";
import { AuthenticationError, RateLimitError, ServerError } from "../errors/status-errors.ts";
import { retryAfterOf } from "../transport/retry-policy.ts";
import { tokenContext } from "./token-context.ts";

/** The codes of RFC 6749, section 5.2. Any other text could be the form that was sent, secret included. */
const known = /^(invalid_(client|request|grant|scope)|unauthorized_client|unsupported_grant_type)$/;

/** The error for an answer of the token endpoint that is no success; of its body, it shows a known error code only. */
export function tokenFailure({ status, headers }: Response, error: unknown): KeepnetError {
  const fail = (ErrorClass: typeof KeepnetError, code: KeepnetErrorCode, happened: string, remedy: string) =>
    failure(ErrorClass, tokenContext, code, `${happened} (HTTP ${status}). ${remedy}`, {
      status,
      requestId: headers.get("x-request-id") ?? undefined,
      retryAfter: retryAfterOf(headers),
    });
  if ([400, 401, 403].includes(status)) {
    return fail(
      AuthenticationError,
      error === "invalid_client" ? error : "unauthenticated",
      `refused the credential${known.test(String(error)) ? ` with ${error}` : ""}`,
      "Check the Client ID, the Secret, and the API client's status and allowed IP addresses in Keepnet.",
    );
  }
  if (status === 429) {
    return fail(RateLimitError, "rate_limited", "had too many requests", "Wait, and share tokens through a store.");
  }
  if (status >= 500) return fail(ServerError, "server_error", "failed on the server", "Try again later.");
  return fail(KeepnetError, "unexpected_status", "gave no token", "Check that baseUrl is the API.");
}
