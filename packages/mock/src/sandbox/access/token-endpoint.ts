import type { DecodedBody } from "../../prism/body.ts";
import type { Schemas } from "../operation-types.ts";
import { OAuthRefusal } from "../refusal.ts";
import type { World } from "../world/world.ts";
import { hasSecret } from "./client-secret.ts";
import type { Credential } from "./credential.ts";
import { mayComeFrom, notAllowed } from "./peer.ts";
import { lifetime, type Tokens } from "./tokens.ts";

/**
 * The credential that a request for a token proves.
 *
 * @param peer - the IP address that the request comes from
 * @throws {OAuthRefusal} It proves none, or one that may not be used.
 */
export function signIn({ value }: DecodedBody, world: World, peer: string): Credential {
  const { client_id: id, client_secret: secret } = value as Schemas["TokenRequest"];
  const credential = world.credentials.withClientId(id);
  if (credential === undefined || !hasSecret(credential, secret)) throw new OAuthRefusal(400, "invalid_client");
  if (credential.isActive === false) throw new OAuthRefusal(401, "invalid_client", "The client is inactive.");
  // The status is not documented (facts, section 2): our choice, as for an inactive client.
  if (!mayComeFrom(credential, peer)) throw new OAuthRefusal(401, "invalid_client", notAllowed(peer));
  return credential;
}

/** The response to POST /connect/token. */
export function tokenResponse(
  credential: Credential,
  permissions: string[],
  world: World,
  tokens: Tokens,
): Schemas["TokenResponse"] {
  const token = tokens.issue(world, credential);
  return { access_token: token, expires_in: lifetime, token_type: "Bearer", scope: "api1", permissions };
}
