import { tokenOperation } from "@keepnet/openapi/metadata";
import { ConnectionError, UnexpectedResponseError } from "../errors/answer-errors.ts";
import { causeOf } from "../errors/causes.ts";
import { errorFromStatus } from "../errors/from-response.ts";
import { AuthenticationError } from "../errors/status-errors.ts";
import { endpoint } from "../transport/base-url.ts";
import { isRedirect } from "../transport/redirect.ts";
import type { TokenEnvironment } from "./auth.ts";
import { assertToken } from "./token-syntax.ts";

export interface Token {
  value: string;
  /** Milliseconds from the request on. */
  lifetime: number;
}

/** The lifetime to assume when an answer names none that can be used. An early 401 renews the token anyway. */
const assumedLifetime = 60_000;

const operation = tokenOperation.key;

/** Requests a token (RFC 6749, section 4.4.2). The endpoint takes a form only: it answers JSON with a 500. */
export async function requestToken(
  { clientId, clientSecret }: { clientId: string; clientSecret: string },
  { baseUrl, fetch }: TokenEnvironment,
): Promise<Token> {
  const form = { grant_type: "client_credentials", client_id: clientId, client_secret: clientSecret, scope: "api1" };
  const request = new Request(endpoint(baseUrl, tokenOperation.path), {
    method: "POST",
    headers: { accept: "application/json", "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams(form).toString(),
    redirect: "manual",
  });
  const response = await fetch(request).catch((cause: unknown) => {
    throw new ConnectionError({
      code: "connection_failed",
      operation,
      message: `${operation} got no answer from ${baseUrl.origin}. Check the base URL and the network.`,
      cause,
    });
  });
  return readToken(response, await readJson(response));
}

function readToken(response: Response, body: unknown): Token {
  const members = (typeof body === "object" && body !== null ? body : {}) as Record<string, unknown>;
  if (isRedirect(response)) {
    throw new ConnectionError({
      code: "redirect_refused",
      operation,
      message: `${operation} was redirected; the Client Secret is not sent elsewhere. Set baseUrl to where the API really is.`,
    });
  }
  if (response.status === 400 || response.status === 401) throw refused(response, members.error);
  if (!response.ok) throw errorFromStatus(response, body, { operation, companyId: undefined, attempts: 1 });
  if (String(members.token_type).toLowerCase() !== "bearer" || typeof members.access_token !== "string") {
    throw new UnexpectedResponseError({
      code: "unexpected_response",
      operation,
      status: response.status,
      message: `${operation} did not answer with a bearer token. Check that baseUrl is the API and not a sign-in page.`,
    });
  }
  assertToken(members.access_token, operation);
  const seconds = Number(members.expires_in);
  return {
    value: members.access_token,
    lifetime: seconds > 0 && seconds < Infinity ? seconds * 1000 : assumedLifetime,
  };
}

function refused(response: Response, error: unknown): AuthenticationError {
  const reason = typeof error === "string" && /^[\x20-\x7e]{1,64}$/.test(error) ? ` with ${error}` : "";
  return new AuthenticationError({
    code: error === "invalid_client" ? "invalid_client" : "unauthenticated",
    status: response.status,
    operation,
    message: `${operation} refused the credential${reason} (HTTP ${response.status}). The Client ID or Secret is wrong or a placeholder, or the API client was deleted. ${causeOf(401).remedy}`,
  });
}

async function readJson(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
