import { tokenOperation } from "@keepnet/openapi/facts";
import { answerTo } from "../transport/answer.ts";
import { endpoint } from "../transport/base-url.ts";
import { isRedirect, redirectRefused } from "../transport/redirect.ts";
import type { TokenEnvironment } from "./auth.ts";
import type { Token } from "./token.ts";
import { readMembers, readToken } from "./token-answer.ts";
import { tokenContext } from "./token-context.ts";
import { tokenFailure } from "./token-failure.ts";

/** Requests a token (RFC 6749, section 4.4.2). The endpoint takes a form only: it answers JSON with a 500. */
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
  const exchange = async () => {
    const response = await fetch(request);
    if (isRedirect(response)) {
      response.body?.cancel().catch(() => {});
      throw redirectRefused(response, tokenContext);
    }
    const members = await readMembers(response);
    if (!response.ok) throw tokenFailure(response, members.error);
    return readToken(members);
  };
  return answerTo(request, tokenContext, exchange());
}
