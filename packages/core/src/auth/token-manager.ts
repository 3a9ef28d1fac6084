import { ConnectionError } from "../errors/answer-errors.ts";
import { KeepnetError } from "../errors/keepnet-error.ts";
import { type KeepnetHooks, notify, type TokenEvent } from "../hooks/hooks.ts";
import { orAbort, sleep, withDeadline } from "../timing/wait.ts";
import type { TokenSource } from "./auth.ts";
import { tokenBackoff } from "./backoff.ts";
import { SharedTokens } from "./shared-tokens.ts";
import { type HeldToken, hold, type Token } from "./token.ts";
import type { TokenStore } from "./token-store.ts";

/** A token that is refused this soon after it was requested tells that the next one may be, too. Milliseconds. */
const young = 10_000;

export interface TokenManagerOptions {
  /** Requests a token; stops when the signal aborts. */
  readonly mint: (signal: AbortSignal) => Promise<Token>;
  /** How long a token may take, in milliseconds. */
  readonly timeout: number;
  readonly hooks: KeepnetHooks;
  /** Where processes share tokens, and under which key. */
  readonly shared?: { readonly store: TokenStore; readonly key: () => Promise<string> } | undefined;
}

/**
 * Keeps one token, and has at most one request for the next under way. Renewals have no timer: the first call after the
 * renewal point starts one, so an idle client does nothing and keeps no process alive.
 */
export class TokenManager implements TokenSource {
  readonly #options: TokenManagerOptions;
  readonly #shared: SharedTokens | undefined;
  #held: HeldToken | undefined;
  #pending: Promise<string> | undefined;
  /** The token that the API refused last; a store may still give it. */
  #refused: string | undefined;
  /** Requests that failed, in a row. */
  #failures = 0;
  /** Tokens that were refused while young, in a row. */
  #refusals = 0;
  /** No request starts before this time. */
  #notBefore = 0;
  /** Set while the endpoint's last word is that the credential is wrong. */
  #invalidClient: KeepnetError | undefined;

  constructor(options: TokenManagerOptions) {
    this.#options = options;
    const { shared, timeout } = options;
    this.#shared = shared && new SharedTokens(shared, timeout, (error) => this.#tell("store_failed", error));
  }

  async get(signal?: AbortSignal): Promise<string> {
    signal?.throwIfAborted();
    const held = this.#held;
    const now = performance.now();
    if (!held || now >= held.expiresAt) {
      if (this.#invalidClient && now < this.#notBefore) throw this.#invalidClient;
      return orAbort(this.#renew(), signal);
    }
    if (now >= held.renewAt && now >= this.#notBefore && !this.#invalidClient) this.#renew();
    if (!this.#pending || now < held.waitAt) return held.value;
    const next = this.#pending.catch((error: unknown) => {
      if (this.#held === held && performance.now() < held.expiresAt) return held.value;
      throw error;
    });
    return orAbort(next, signal);
  }

  invalidate(token: string): void {
    const held = this.#held;
    if (held?.value !== token) return;
    this.#held = undefined;
    this.#refused = token;
    this.#shared?.discard(token);
    const now = performance.now();
    // the age of another process's token is not known
    if (held.minted) this.#refusals = now - held.obtainedAt < young ? this.#refusals + 1 : 0;
    this.#notBefore = now + tokenBackoff(this.#refusals);
  }

  permissions(token: string): readonly string[] | undefined {
    return this.#held?.value === token ? this.#held.permissions : undefined;
  }

  #renew(): Promise<string> {
    if (this.#pending) return this.#pending;
    const { timeout } = this.#options;
    const renewal = withDeadline(
      timeout,
      () => late(timeout),
      (signal) => this.#obtain(signal),
    ).then(
      (held) => this.#adopt(held),
      (error: unknown) => this.#fail(error),
    );
    // its failure is told by #fail; there may be no caller who waits
    renewal.catch(() => {});
    this.#pending = renewal;
    return renewal;
  }

  /** Takes a token from the store or requests one, and changes nothing: what comes after the deadline is dropped. */
  async #obtain(signal: AbortSignal): Promise<HeldToken> {
    const { mint, timeout } = this.#options;
    const stored = await this.#shared?.load();
    if (stored && this.#isNews(stored)) return stored;
    // at most half of the time, so that there is always a request before the deadline
    const delay = Math.min(this.#notBefore - performance.now(), timeout / 2);
    if (delay > 0) await sleep(delay, signal);
    signal.throwIfAborted();
    const start = performance.now();
    return hold(await mint(signal), start, true);
  }

  #isNews({ value, expiresAt }: HeldToken): boolean {
    const held = this.#held;
    return value !== this.#refused && value !== held?.value && expiresAt > (held?.expiresAt ?? 0);
  }

  #adopt(held: HeldToken): string {
    this.#pending = undefined;
    this.#held = held;
    this.#failures = 0;
    this.#invalidClient = undefined;
    if (held.minted) this.#shared?.save(held);
    this.#tell(held.minted ? "requested" : "loaded");
    return held.value;
  }

  #fail(error: unknown): never {
    this.#pending = undefined;
    this.#failures += 1;
    this.#notBefore = performance.now() + tokenBackoff(this.#failures);
    this.#invalidClient = error instanceof KeepnetError && error.code === "invalid_client" ? error : undefined;
    if (this.#failures === 1 && this.#remaining() > 0) this.#tell("renewal_failed", error);
    throw error;
  }

  #remaining(): number {
    return Math.max(0, (this.#held?.expiresAt ?? 0) - performance.now());
  }

  #tell(kind: TokenEvent["kind"], error?: unknown): void {
    notify(this.#options.hooks.token, { kind, lifetime: this.#remaining(), error });
  }
}

function late(timeout: number): ConnectionError {
  return new ConnectionError({
    code: "timeout",
    message: `No token came within ${timeout} ms. Check the network, or raise timeout in clientCredentials().`,
  });
}
