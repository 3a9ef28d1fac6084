import { ConnectionError } from "../errors/call-errors.ts";
import { failure } from "../errors/failure.ts";
import type { KeepnetError } from "../errors/keepnet-error.ts";
import { type KeepnetHooks, notify, type TokenEvent } from "../hooks/hooks.ts";
import { orAbort, sleep, withDeadline } from "../timing/wait.ts";
import type { TokenSource } from "./auth.ts";
import { type Share, shareTokens } from "./shared-tokens.ts";
import { type HeldToken, scheduleRenewal, type Token, tokenContext } from "./token.ts";

/**
 * When a new token is refused too: how long no token is requested for other calls, and for the same call. Milliseconds.
 */
const pauseForOthers = 1_000;
const pauseForSame = 60_000;
const maxHopeless = 10_000;

/** When a token is refused within this time after its request, the next one may be refused too. Milliseconds. */
const young = 10_000;

export interface TokenManagerOptions {
  /** Requests a token; stops when the signal aborts. */
  readonly mint: (signal: AbortSignal) => Promise<Token>;
  /** The maximum time for a token request, in milliseconds. */
  readonly timeout: number;
  readonly hooks: KeepnetHooks;
  /** The store that shares tokens between processes. */
  readonly share?: Share | undefined;
}

/**
 * Keeps one token, and has at most one pending request for the next one. Renewals use no timer: the first call after
 * `renewAt` starts the renewal, so an idle client does nothing and keeps no process alive.
 */
export function manageTokens({ mint, timeout, hooks, share }: TokenManagerOptions): TokenSource {
  let held: HeldToken | undefined;
  let pending: Promise<string> | undefined;
  /** The token that the API refused last; a store may still return it. */
  let refused: string | undefined;
  /** Consecutive failed requests, and consecutive tokens that were refused while young. */
  let failures = 0;
  let refusals = 0;
  /** No request starts before this time. */
  let notBefore = 0;
  /**
   * A token that the API has accepted for a call. If the API refuses it for another call, other calls continue with it.
   */
  let accepted: string | undefined;
  /** Calls for which a fresh token was refused too, with the time until which no other token is requested for them. */
  const hopeless = new Map<string | undefined, number>();
  let hopelessUntil = 0;
  /** Set while the last response of the endpoint is that the credential is wrong. */
  let invalidClient: KeepnetError | undefined;

  const remaining = () => (held ? Math.max(0, held.expiresAt - performance.now()) : 0);
  const report = (kind: TokenEvent["kind"], error?: unknown) =>
    notify(hooks.token, { kind, lifetime: remaining(), error });
  const shared = share && shareTokens(share, timeout, (error) => report("store_failed", error));

  function renew(): Promise<string> {
    if (!pending) {
      pending = withDeadline(timeout, late, obtain).then(adopt, fail);
      const unlock = () => shared?.unlock();
      // fail() reports the failure; there may be no caller that waits
      pending.then(unlock, unlock);
    }
    return pending;
  }

  /** Loads a token from the store or requests one. It changes no state: a token after the deadline is dropped. */
  async function obtain(signal: AbortSignal): Promise<HeldToken> {
    const stored = await shared?.load();
    if (stored && isNewer(stored)) return stored;
    // at most half of the timeout, so that there is always a request before the deadline
    const delay = Math.min(notBefore - performance.now(), timeout / 2);
    if (delay > 0) await sleep(delay, signal);
    const other = share?.store.lock && (await lockOrLoad(signal));
    if (other) return other;
    const start = performance.now();
    return scheduleRenewal(await mint(signal), start, true);
  }

  /** Waits until this process may request a token, or loads the token that another process has requested meanwhile. */
  async function lockOrLoad(signal: AbortSignal): Promise<HeldToken | undefined> {
    for (const end = performance.now() + timeout / 2; performance.now() < end; await sleep(lockPause, signal)) {
      const locked = await shared?.lock(Math.ceil(timeout / 3));
      const stored = await shared?.load();
      if (stored && isNewer(stored)) return stored;
      // undefined when the store has failed
      if (locked !== false) break;
    }
    return undefined;
  }

  function isNewer({ value, expiresAt }: HeldToken): boolean {
    return value !== refused && !(held && (value === held.value || expiresAt <= held.expiresAt));
  }

  function adopt(token: HeldToken): string {
    pending = invalidClient = undefined;
    held = token;
    failures = notBefore = 0;
    if (token.minted) shared?.save(token);
    report(token.minted ? "requested" : "loaded");
    return token.value;
  }

  function fail(error: KeepnetError | undefined): never {
    pending = undefined;
    // a server may ask for more time (RFC 9110, section 10.2.3), but cannot stop the renewals
    const asked = Math.min(error?.retryAfter ?? 0, maxPause);
    notBefore = performance.now() + Math.max(asked, tokenBackoff(++failures));
    invalidClient = error?.code === "invalid_client" ? error : undefined;
    if (failures === 1 && remaining()) report("renewal_failed", error);
    throw error;
  }

  const late = () =>
    failure(
      ConnectionError,
      tokenContext,
      "timeout",
      `took longer than ${timeout} ms. Check the network, or raise timeout in clientCredentials().`,
    );

  return {
    async get(signal, refusedToken) {
      signal?.throwIfAborted();
      const token = held;
      const now = performance.now();
      if (!token || now >= token.expiresAt || token.value === refusedToken) {
        if (invalidClient && now < notBefore) throw invalidClient;
        return orAbort(renew(), signal);
      }
      if (now >= token.renewAt && now >= notBefore && !invalidClient) renew();
      if (!pending || now < token.waitAt) return token.value;
      const next = pending.catch((error: unknown) => {
        if (remaining()) return token.value;
        throw error;
      });
      return orAbort(next, signal);
    },
    invalidate(value, call, isFresh) {
      const now = performance.now();
      if (isFresh) {
        if (hopeless.size >= maxHopeless) hopeless.clear();
        hopeless.set(call, now + pauseForSame);
        hopelessUntil = now + pauseForOthers;
        // it is as good as the token before it, which the API accepted for other calls
        if (accepted === refused) {
          accepted = value;
          refusals = 0;
        }
        return false;
      }
      if (held?.value !== value) return true;
      const works = value === accepted;
      if (now < Math.max(works ? hopelessUntil : 0, hopeless.get(call) ?? 0)) return false;
      // many calls may report one token
      if (value !== refused) {
        // an expired token is refused because of its age
        if (remaining()) {
          // the age of a token of another process is not known
          if (held.minted) refusals = now - held.obtainedAt < young ? refusals + 1 : 0;
          // one that works costs no time at first: the call may be at fault
          notBefore = Math.max(notBefore, now + tokenBackoff(Math.max(0, works ? refusals - 1 : refusals)));
        }
        shared?.discard(value);
        refused = value;
      }
      if (!works) held = undefined;
      return true;
    },
    accept(value, call) {
      if (held?.value === value) accepted = value;
      hopeless.delete(call);
    },
    permissions: (value) => (held?.value === value ? held.permissions : undefined),
  };
}

/** The time between two attempts to take the lock of the store, in milliseconds. */
const lockPause = 100;
const firstPause = 250;
const maxPause = 60_000;

/** The delay after a number of consecutive failures: doubled each time, capped, and random in its upper half. */
function tokenBackoff(failures: number): number {
  return failures && Math.min(maxPause, firstPause * 2 ** (failures - 1)) * (0.5 + Math.random() / 2);
}
