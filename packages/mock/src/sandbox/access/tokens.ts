import { randomBytes } from "node:crypto";
import { SignJWT } from "jose";
import type { World } from "../world/world.ts";
import { claimsOf } from "./claims.ts";
import type { Credential } from "./credential.ts";

/** How long a token lasts, in seconds; the API's own figure. */
export const lifetime = 3_600;

interface Issued {
  readonly clientId: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** Which tokens are revoked: one, or all that a client was issued. */
export type Revocation = { readonly token: string } | { readonly clientId: string };

/** The tokens that were issued and are still good. A token that is not among them is refused, however well signed. */
export class Tokens {
  readonly #issued = new Map<string, Issued>();
  readonly #key = randomBytes(32);

  async issue(world: World, credential: Credential): Promise<string> {
    const now = world.surroundings.now();
    this.#forgetExpired(now);
    const issuedAt = Math.floor(now / 1000);
    const token = await new SignJWT({ ...claimsOf(world, credential) })
      .setProtectedHeader({ alg: "HS256", typ: "JWT" })
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + lifetime)
      // Two tokens of one second would be the same text otherwise, and revoking one would revoke both.
      .setJti(world.newId())
      .sign(this.#key);
    this.#issued.set(token, { clientId: credential.clientId, expiresAt: now + lifetime * 1000 });
    return token;
  }

  /** The credential behind a token; undefined when the token or its client is no longer good. */
  credentialOf(world: World, token: string): Credential | undefined {
    const issued = this.#issued.get(token);
    if (issued === undefined || issued.expiresAt <= world.surroundings.now()) return undefined;
    const credential = world.credentials.get(issued.clientId);
    return credential?.isActive === false ? undefined : credential;
  }

  /** Makes a token, or all tokens of a client, worthless. Returns how many were good until then. */
  revoke(which: Revocation): number {
    const revoked = [...this.#issued].filter(([token, { clientId }]) =>
      "token" in which ? token === which.token : clientId === which.clientId,
    );
    for (const [token] of revoked) this.#issued.delete(token);
    return revoked.length;
  }

  #forgetExpired(now: number): void {
    // They were added in the order of their expiry.
    for (const [token, { expiresAt }] of this.#issued) {
      if (expiresAt > now) return;
      this.#issued.delete(token);
    }
  }
}
