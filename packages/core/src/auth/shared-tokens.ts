import { parseJson } from "../encoding/parse-json.ts";
import { ConnectionError } from "../errors/call-errors.ts";
import { withDeadline } from "../timing/wait.ts";
import { type HeldToken, isToken, lastSeconds, maxLifetime, readPermissions, scheduleRenewal } from "./token.ts";
import type { TokenStore } from "./token-store.ts";

/** The maximum time of one step of a store, in milliseconds. */
const maxStep = 1_000;

/** A store, and the function that returns the key of one credential in it. */
export interface Share {
  readonly store: TokenStore;
  readonly key: () => Promise<string>;
}

/**
 * The entry of one credential in a store. Its steps run one after the other, so that a discard never overlaps with the
 * save of a newer token. They never reject: when the store fails, the token is not shared.
 */
export function shareTokens({ store, key: makeKey }: Share, timeout: number, report: (error: Error) => void) {
  let key: Promise<string> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let failing = false;
  let unlock: (() => unknown) | undefined;

  function run<T>(step: (key: string, signal: AbortSignal) => Promise<T>): Promise<T | undefined> {
    const work = async (signal: AbortSignal) => {
      key ??= makeKey();
      return step(await key, signal);
    };
    const result = last.then(async () => {
      try {
        const value = await withDeadline(Math.min(maxStep, timeout / 8), late, work);
        failing = false;
        return value;
      } catch (error) {
        if (!failing) report(storeFailure(error));
        failing = true;
        return undefined;
      }
    });
    last = result;
    return result;
  }

  return {
    /**
     * Takes the lock of the store, for the time of a token request. False when another process has it; undefined when
     * the store has failed.
     */
    lock: (ttl: number) =>
      run(async (key, signal) => {
        const free = await store.lock?.(key, ttl);
        // nobody waits for a lock that comes too late
        if (signal.aborted) await free?.();
        else unlock = free;
        return free !== undefined;
      }),
    unlock: () => {
      const free = unlock;
      unlock = undefined;
      return free && run(async () => free());
    },
    load: () => run(async (key) => readStored(await store.get(key))),
    save: (token: HeldToken) =>
      run(async (key) => {
        const lifetime = Math.floor(token.expiresAt - performance.now());
        if (lifetime > 0) await store.set(key, writeStored(token, lifetime), lifetime);
      }),
    /** Removes this token, unless another process has already replaced it. */
    discard: (token: string) =>
      run(async (key, signal) => {
        if (readStored(await store.get(key))?.value === token && !signal.aborted) await store.delete(key);
      }),
  };
}

const late = () => new DOMException(undefined, "TimeoutError");

/** The key of a credential in a store. It reveals nothing, and no other credential has the same key. */
export async function storeKey(baseUrl: URL, clientId: string, clientSecret: string): Promise<string> {
  // JSON keeps the parts separate
  const text = JSON.stringify([baseUrl.href, clientId, clientSecret]);
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Writes a token for a store. Processes share no monotonic clock, so the expiry is a system time. */
function writeStored({ value, permissions }: HeldToken, lifetime: number): string {
  return JSON.stringify({ token: value, expiresAt: Date.now() + lifetime, permissions });
}

/** Reads a token of a store; undefined when there is none, when the text is not ours, or when it is about to expire. */
function readStored(text: string | null | undefined): HeldToken | undefined {
  const { token, expiresAt, permissions } = Object(parseJson(text)) as Record<string, unknown>;
  if (!isToken(token) || typeof expiresAt !== "number") return undefined;
  const lifetime = Math.min(expiresAt - Date.now(), maxLifetime);
  if (lifetime <= lastSeconds) return undefined;
  const stored = { value: token, lifetime, permissions: readPermissions(permissions) };
  return scheduleRenewal(stored, performance.now(), false);
}

/** Names the store's error but does not keep it: its message may quote the command, which contains a token. */
function storeFailure(error: unknown): ConnectionError {
  const name = error instanceof Error ? error.name : typeof error;
  return new ConnectionError({
    code: "connection_failed",
    message: `The token store failed (${name}). Tokens are requested without it. Check the store.`,
  });
}
