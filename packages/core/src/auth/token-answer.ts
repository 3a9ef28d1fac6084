import { UnexpectedResponseError } from "../errors/answer-errors.ts";
import { failure } from "../errors/failure.ts";
import { readText } from "./read-text.ts";
import type { Token } from "./token.ts";
import { tokenContext } from "./token-context.ts";
import { lifetimeOf } from "./token-lifetime.ts";
import { isToken, readPermissions } from "./token-syntax.ts";

const limit = 1024 * 1024;

/** The members of an answer's body; none when it is no JSON object, or too long to be an answer of this endpoint. */
export async function readMembers(response: Response): Promise<Record<string, unknown>> {
  const text = await readText(response, limit);
  try {
    return Object(JSON.parse(text ?? ""));
  } catch {
    return {};
  }
}

/** Takes the token from an answer (RFC 6749, section 5.1), or says what is wrong without showing any of it. */
export function readToken(members: Record<string, unknown>): Token {
  const { access_token: value, token_type: type } = members;
  if (isToken(value) && typeof type === "string" && /^bearer$/i.test(type)) {
    return { value, lifetime: lifetimeOf(members.expires_in), permissions: readPermissions(members.permissions) };
  }
  const text = "did not answer with a bearer token in JSON. Check that baseUrl is the API.";
  throw failure(UnexpectedResponseError, tokenContext, "unexpected_response", text, { status: 200 });
}
