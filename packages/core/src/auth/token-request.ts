import { tokenOperation } from "@keepnet/openapi/facts";
import { parseJson } from "../encoding/parse-json.ts";
import { ConnectionError, UnexpectedResponseError } from "../errors/call-errors.ts";
import { failure } from "../errors/failure.ts";
import { KeepnetError, type KeepnetErrorCode } from "../errors/keepnet-error.ts";
import { requestIdOf } from "../errors/request-id.ts";
import { retryAfterOf } from "../errors/retry-after.ts";
import { AuthenticationError, RateLimitError, ServerError } from "../errors/status-errors.ts";
import { endpoint } from "../transport/base-url.ts";
import { noResponse } from "../transport/connection-hint.ts";
import { isNetworkFailure } from "../transport/network-failure.ts";
import { discard, isRedirect, redirectRefused } from "../transport/redirect.ts";
import type { TokenEnvironment } from "./auth.ts";
import { isToken, lifetimeOf, readPermissions, type Token, tokenContext } from "./token.ts";

/** The maximum size of a token response, in bytes. */
const maxResponse = 1024 * 1024;

/** Requests a token (RFC 6749, section 4.4.2). The endpoint accepts only a form; it responds to JSON with a 500. */
export async function requestToken(
  clientId: string,
  clientSecret: string,
  { baseUrl, fetch }: TokenEnvironment,
  signal: AbortSignal,
): Promise<Token> {
  const form = { grant_type: "client_credentials", client_id: clientId, client_secret: clientSecret, scope: "api1" };
  const request = new Request(endpoint(baseUrl, tokenOperation.path), {
    method: "POST",
    headers: { accept: "application/json", "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams(form).toString(),
    redirect: "manual",
    signal,
    // a browser would add the API's cookies; workerd throws when this is set
    ...("credentials" in Request.prototype && { credentials: "omit" }),
  });
  const lost = (text: string, cause: unknown) => {
    signal.throwIfAborted();
    throw failure(ConnectionError, tokenContext, "connection_failed", text, { cause: bare(cause) });
  };
  const response = await fetch(request).catch((cause: unknown) => {
    if (!signal.aborted && !isNetworkFailure(cause)) throw cause;
    return lost(noResponse(request.url, cause), cause);
  });
  if (isRedirect(response)) {
    discard(response);
    throw failure(ConnectionError, tokenContext, "redirect_refused", redirectRefused, { status: response.status });
  }
  const text = await readText(response, maxResponse).catch((cause: unknown) =>
    lost("got a response whose body ended early. Check the network.", cause),
  );
  const members: Record<string, unknown> = Object(parseJson(text));
  if (!response.ok) throw tokenFailure(response, members.error);
  return readToken(members);
}

/** The same error without the members that a fetch may add, such as the request, which holds the secret. */
function bare(error: unknown): Error | undefined {
  if (!(error instanceof Error)) return undefined;
  const { name, message, cause, code } = error as Error & { code?: unknown };
  return Object.assign(new Error(message, { cause: bare(cause) }), { name, code });
}

/** Reads a body as text. Returns undefined when it exceeds the limit, and does not read the rest. */
export async function readText(response: Response, limit: number): Promise<string | undefined> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (let size = 0; ; ) {
    const chunk = await reader?.read();
    if (!chunk?.value) return text + decoder.decode();
    size += chunk.value.byteLength;
    if (size > limit) {
      reader?.cancel().catch(() => {});
      return undefined;
    }
    text += decoder.decode(chunk.value, { stream: true });
  }
}

/** Reads the token in a response (RFC 6749, section 5.1), or throws an error that shows nothing of the body. */
function readToken(members: Record<string, unknown>): Token {
  const { access_token: value, token_type: type } = members;
  if (isToken(value) && typeof type === "string" && /^bearer$/i.test(type)) {
    return { value, lifetime: lifetimeOf(members.expires_in), permissions: readPermissions(members.permissions) };
  }
  const text = "did not return a bearer token in JSON. Check that baseUrl is the API.";
  throw failure(UnexpectedResponseError, tokenContext, "unexpected_response", text, { status: 200 });
}

/** The codes of RFC 6749, section 5.2. Any other text could echo the form, including the secret. */
const knownErrors = /^(invalid_(client|request|grant|scope)|unauthorized_client|unsupported_grant_type)$/;

/** The error for a failed response of the token endpoint. It shows nothing of the body except a known code. */
function tokenFailure(response: Response, error: unknown): KeepnetError {
  const { status, headers } = response;
  const fail = (ErrorClass: typeof KeepnetError, code: KeepnetErrorCode, happened: string, remedy: string) =>
    failure(ErrorClass, tokenContext, code, `${happened} (HTTP ${status}). ${remedy}`, {
      status,
      requestId: requestIdOf(response),
      retryAfter: retryAfterOf(headers),
    });
  if ([400, 401, 403].includes(status)) {
    return fail(
      AuthenticationError,
      error === "invalid_client" ? error : "unauthenticated",
      `refused the credential${knownErrors.test(String(error)) ? ` with ${error}` : ""}`,
      "Check the Client ID and Secret, and the API client's status and IP addresses in Keepnet.",
    );
  }
  if (status === 429) {
    return fail(RateLimitError, "rate_limited", "had too many requests", "Wait, and share tokens through a store.");
  }
  if (status >= 500) return fail(ServerError, "server_error", "failed", "Try again later.");
  return fail(KeepnetError, "unexpected_status", "failed", "Check that baseUrl is the API.");
}
