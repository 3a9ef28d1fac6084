import { tokenOperation } from "@keepnet/openapi/facts";
import { ConnectionError } from "../errors/answer-errors.ts";
import { endpoint } from "../transport/base-url.ts";
import { isRedirect } from "../transport/redirect.ts";
import type { TokenEnvironment } from "./auth.ts";
import type { Token } from "./token.ts";
import { readMembers, readToken } from "./token-answer.ts";
import { tokenFailure } from "./token-failure.ts";

const operation = tokenOperation.key;

/** Requests a token (RFC 6749, section 4.4.2). The endpoint takes a form only: it answers JSON with a 500. */
export async function requestToken(
  { clientId, clientSecret }: { readonly clientId: string; readonly clientSecret: string },
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
  const failed = (code: "connection_failed" | "redirect_refused", message: string, cause?: unknown) => {
    return new ConnectionError({ code, operation, message: `${operation} ${message}`, cause });
  };
  const noAnswer = (cause: unknown) => {
    throw failed(
      "connection_failed",
      `got no answer from ${baseUrl.origin}. Check the base URL and the network.`,
      cause,
    );
  };
  const response = await fetch(request).catch(noAnswer);
  if (isRedirect(response)) {
    response.body?.cancel().catch(() => {});
    const message = "was redirected; the Client Secret is not sent elsewhere. Set baseUrl to where the API really is.";
    throw failed("redirect_refused", message);
  }
  const members = await readMembers(response).catch(noAnswer);
  if (!response.ok) throw tokenFailure(response, members.error, operation);
  return readToken(members, operation);
}
