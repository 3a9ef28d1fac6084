import { ConnectionError } from "../errors/answer-errors.ts";
import { failure } from "../errors/failure.ts";
import type { KeepnetError } from "../errors/keepnet-error.ts";
import { type KeepnetHooks, notify, type TokenEvent } from "../hooks/hooks.ts";
import { orAbort, sleep, withDeadline } from "../timing/wait.ts";
import type { TokenSource } from "./auth.ts";
import { longestPause, tokenBackoff } from "./backoff.ts";
import { type Share, shareTokens } from "./shared-tokens.ts";
import { type HeldToken, hold, type Token } from "./token.ts";
import { tokenContext } from "./token-context.ts";

/** A token that is refused this soon after it was requested tells that the next one may be, too. Milliseconds. */
const young = 10_000;

export interface TokenManagerOptions {
  /** Requests a token; stops when the signal aborts. */
  readonly mint: (signal: AbortSignal) => Promise<Token>;
  /** How long a token may take, in milliseconds. */
  readonly timeout: number;
  readonly hooks: KeepnetHooks;
  /** Where processes share tokens. */
  readonly share?: Share | undefined;
}

/**
 * Keeps one token, and has at most one request for the next under way. Renewals have no timer: the first call after the
 * renewal point starts one, so an idle client does nothing and keeps no process alive.
 */
export function manageTokens({ mint, timeout, hooks, share }: TokenManagerOptions): TokenSource {
  let held: HeldToken | undefined;
  let pending: Promise<string> | undefined;
  /** The token that the API refused last; a store may still give it. */
  let refused: string | undefined;
  /** Requests that failed, and tokens that were refused while young; each in a row. */
  let failures = 0;
  let refusals = 0;
  /** No request starts before this time. */
  let notBefore = 0;
  /** Set while the endpoint's last word is that the credential is wrong. */
  let invalidClient: KeepnetError | undefined;

  const remaining = () => (held ? Math.max(0, held.expiresAt - performance.now()) : 0);
  const tell = (kind: TokenEvent["kind"], error?: unknown) =>
    notify(hooks.token, { kind, lifetime: remaining(), error });
  const shared = share && shareTokens(share, timeout, (error) => tell("store_failed", error));

  function renew(): Promise<string> {
    if (!pending) {
      pending = withDeadline(timeout, late, obtain).then(adopt, fail);
      // its failure is told by fail(); there may be no caller who waits
      pending.catch(() => {});
    }
    return pending;
  }

  /** Takes a token from the store or requests one, and changes nothing: what comes after the deadline is dropped. */
  async function obtain(signal: AbortSignal): Promise<HeldToken> {
    const stored = await shared?.load();
    if (stored && isNews(stored)) return stored;
    // at most half of the time, so that there is always a request before the deadline
    const delay = Math.min(notBefore - performance.now(), timeout / 2);
    if (delay > 0) await sleep(delay, signal);
    const start = performance.now();
    return hold(await mint(signal), start, true);
  }

  function isNews({ value, expiresAt }: HeldToken): boolean {
    return value !== refused && !(held && (value === held.value || expiresAt <= held.expiresAt));
  }

  function adopt(token: HeldToken): string {
    pending = invalidClient = undefined;
    held = token;
    failures = notBefore = 0;
    if (token.minted) shared?.save(token);
    tell(token.minted ? "requested" : "loaded");
    return token.value;
  }

  function fail(error: KeepnetError): never {
    pending = undefined;
    // a server may ask for more time (RFC 9110, section 10.2.3), but not stop the renewals
    const asked = Math.min(error.retryAfter ?? 0, longestPause);
    notBefore = performance.now() + Math.max(asked, tokenBackoff(++failures));
    invalidClient = error.code === "invalid_client" ? error : undefined;
    if (failures === 1 && remaining()) tell("renewal_failed", error);
    throw error;
  }

  const late = () =>
    failure(
      ConnectionError,
      tokenContext,
      "timeout",
      `gave no token within ${timeout} ms. Check the network, or raise timeout in clientCredentials().`,
    );

  return {
    async get(signal) {
      signal?.throwIfAborted();
      const token = held;
      const now = performance.now();
      if (!token || now >= token.expiresAt) {
        if (invalidClient && now < notBefore) throw invalidClient;
        return orAbort(renew(), signal);
      }
      if (now >= token.renewAt && now >= notBefore && !invalidClient) renew();
      if (!pending || now < token.waitAt) return token.value;
      const next = pending.catch((error: unknown) => {
        if (token === held && remaining()) return token.value;
        throw error;
      });
      return orAbort(next, signal);
    },
    invalidate(value) {
      if (held?.value !== value) return;
      shared?.discard(value);
      // an expired token is refused for its age
      if (remaining()) {
        const now = performance.now();
        // the age of another process's token is not known
        if (held.minted) refusals = now - held.obtainedAt < young ? refusals + 1 : 0;
        notBefore = Math.max(notBefore, now + tokenBackoff(refusals));
      }
      refused = value;
      held = undefined;
    },
    permissions: (value) => (held?.value === value ? held.permissions : undefined),
  };
}
