import { UnexpectedResponseError } from "../errors/answer-errors.ts";
import { readText } from "./read-text.ts";
import type { Token } from "./token.ts";
import { lifetimeOf } from "./token-lifetime.ts";
import { isToken, readPermissions } from "./token-syntax.ts";

const limit = 1024 * 1024;

/** The members of an answer's body; none when it is no JSON object, or too long to be an answer of this endpoint. */
export async function readMembers(response: Response): Promise<Record<string, unknown>> {
  const text = await readText(response, limit);
  try {
    return JSON.parse(text ?? "") ?? {};
  } catch {
    return {};
  }
}

/** Takes the token from an answer (RFC 6749, section 5.1), or says what is wrong without showing any of it. */
export function readToken(members: Record<string, unknown>, operation: string): Token {
  const { access_token: value, token_type: type, expires_in: expiresIn, permissions } = members;
  if (isToken(value) && typeof type === "string" && type.toLowerCase() === "bearer") {
    return { value, lifetime: lifetimeOf(expiresIn), permissions: readPermissions(permissions) };
  }
  throw new UnexpectedResponseError({
    code: "unexpected_response",
    operation,
    status: 200,
    message: `${operation} did not answer with a bearer token in JSON. Check that baseUrl is the API and not a proxy's page.`,
  });
}
