/** A token as the token endpoint, or a store, gives it. */
export interface Token {
  readonly value: string;
  /** How long it lasts, in milliseconds. */
  readonly lifetime: number;
  /** What it may call, as in `companies/search|POST`; undefined when that is not known. */
  readonly permissions: readonly string[] | undefined;
}

/** A token in use, with its times on the monotonic clock: a changed clock neither kills nor revives it. */
export interface HeldToken extends Token {
  /** False for a token that something else requested. */
  readonly minted: boolean;
  readonly obtainedAt: number;
  /** From here on, a call starts the renewal and goes on with this token. */
  readonly renewAt: number;
  /** From here on, a call waits for the next token: this one might end on the way. */
  readonly waitAt: number;
  readonly expiresAt: number;
}

/** A token that ends within this time may end on the way to the API. Milliseconds. */
export const lastSeconds = 5_000;

/**
 * Plans the life of a token that counts from `start`. The renewal falls between 80 and 90 percent of it, at random, so
 * that processes which started together do not renew together, and those that share a store find a token there.
 */
export function hold(token: Token, start: number, minted: boolean): HeldToken {
  const { lifetime } = token;
  const expiresAt = start + lifetime;
  return {
    ...token,
    minted,
    obtainedAt: performance.now(),
    renewAt: start + lifetime * (0.8 + Math.random() / 10),
    waitAt: expiresAt - Math.min(lastSeconds, lifetime / 10),
    expiresAt,
  };
}
