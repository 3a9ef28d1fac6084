import { createHash } from "node:crypto";
import { Ids } from "../world/ids.ts";
import type { World } from "../world/world.ts";
import { claimsOf } from "./claims.ts";
import type { Credential } from "./credential.ts";
import { rowIdOf } from "./credentials.ts";
import { signJwt } from "./jwt.ts";

/** How long a token lasts, in seconds; the API's own figure. */
export const lifetime = 3_600;

const minSweepSize = 100;

interface Issued {
  /** The row of the credential that it was issued to. */
  readonly row: string;
  readonly clientId: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
  /** The world that it was issued in. */
  readonly world: WeakRef<World>;
}

/** Which tokens are revoked: one, or all that a client was issued. */
export type Revocation = { readonly token: string } | { readonly clientId: string };

/** The tokens that were issued and are still good. A token that is not among them is refused, however well signed. */
export class Tokens {
  readonly #issued = new Map<string, Issued>();
  readonly #ids: Ids;
  readonly #key: Uint8Array;
  /** With so many tokens those that have expired are looked for. */
  #sweepSize = minSweepSize;

  /** @param seed - what the tokens follow from, besides whose they are and when they are issued */
  constructor(seed: string) {
    this.#ids = new Ids(`${seed} tokens`);
    this.#key = createHash("sha256").update(`${seed} key of tokens`).digest();
  }

  /** How many are remembered. */
  get size(): number {
    return this.#issued.size;
  }

  issue(world: World, credential: Credential): string {
    const now = world.surroundings.now();
    if (this.#issued.size >= this.#sweepSize) this.#forgetExpired(now);
    const issuedAt = Math.floor(now / 1000);
    // Two tokens of one second would be the same text without an id, and revoking one would revoke both.
    const claims = { ...claimsOf(world, credential), iat: issuedAt, exp: issuedAt + lifetime, jti: this.#ids.id() };
    const token = signJwt(claims, this.#key);
    const row = rowIdOf(credential);
    const expiresAt = now + lifetime * 1000;
    this.#issued.set(token, { row, clientId: credential.clientId, expiresAt, world: new WeakRef(world) });
    return token;
  }

  /** The credential behind a token; undefined when the token or its client is no longer good. */
  credentialOf(world: World, token: string): Credential | undefined {
    const issued = this.#issued.get(token);
    if (issued === undefined) return undefined;
    if (issued.expiresAt <= world.surroundings.now()) {
      this.#issued.delete(token);
      return undefined;
    }
    // Ids are drawn again after a reset: a row that a later world drew is another one, although it may have the same id.
    if (issued.world.deref() !== world && !world.credentials.isFromStart(issued.row)) return undefined;
    const credential = world.credentials.get(issued.row);
    return credential?.isActive === false ? undefined : credential;
  }

  /** Makes a token, or all tokens of a client, worthless. Returns how many were good until then. */
  revoke(world: World, which: Revocation): number {
    const client = "token" in which ? undefined : world.credentials.withClientId(which.clientId);
    const row = client && rowIdOf(client);
    const revoked = [...this.#issued].filter(([token, issued]) =>
      "token" in which ? token === which.token : issued.row === row || issued.clientId === which.clientId,
    );
    const good = revoked.filter(([token]) => this.credentialOf(world, token) !== undefined).length;
    for (const [token] of revoked) this.#issued.delete(token);
    return good;
  }

  /** A clock may have been moved on and back, so that they are in no order of their expiry. */
  #forgetExpired(now: number): void {
    for (const [token, { expiresAt }] of this.#issued) {
      if (expiresAt <= now) this.#issued.delete(token);
    }
    this.#sweepSize = Math.max(minSweepSize, 2 * this.#issued.size);
  }
}
