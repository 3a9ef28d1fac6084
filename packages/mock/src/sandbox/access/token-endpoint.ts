import type { DecodedBody } from "../../prism/body.ts";
import type { Schemas } from "../operation-types.ts";
import { OAuthRefusal } from "../refusal.ts";
import type { World } from "../world/world.ts";
import type { Credential } from "./credential.ts";
import { lifetime, type Tokens } from "./tokens.ts";

/** The credential that a request for a token proves. @throws {OAuthRefusal} It proves none. */
export function signIn({ value }: DecodedBody, world: World): Credential {
  const { client_id: id, client_secret: secret } = value as Schemas["TokenRequest"];
  const credential = world.credentials.get(id);
  if (credential === undefined || credential.clientSecret !== secret) throw new OAuthRefusal(400, "invalid_client");
  if (credential.isActive !== false) return credential;
  throw new OAuthRefusal(401, "invalid_client", "The client is inactive.");
}

/** The answer of POST /connect/token. */
export async function tokenAnswer(
  credential: Credential,
  permissions: string[],
  world: World,
  tokens: Tokens,
): Promise<Schemas["TokenResponse"]> {
  const token = await tokens.issue(world, credential);
  return { access_token: token, expires_in: lifetime, token_type: "Bearer", scope: "api1", permissions };
}
