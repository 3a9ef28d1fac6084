import type { TokenSource } from "./auth.ts";
import type { Token } from "./token-request.ts";

/** A token is renewed this long before it expires, or after half its life when that is later. Milliseconds. */
const margin = 60_000;

/** Keeps one token, and makes sure that at most one request for the next is under way. */
export class TokenCache implements TokenSource {
  readonly #request: () => Promise<Token>;
  #current: { value: string; renewAt: number } | undefined;
  #pending: Promise<string> | undefined;

  constructor(request: () => Promise<Token>) {
    this.#request = request;
  }

  get(signal?: AbortSignal): Promise<string> {
    signal?.throwIfAborted();
    // performance.now() is monotonic: a changed clock neither kills nor revives a token
    if (this.#current && performance.now() < this.#current.renewAt) return Promise.resolve(this.#current.value);
    this.#pending ??= this.#renew().finally(() => {
      this.#pending = undefined;
    });
    return waitUnlessAborted(this.#pending, signal);
  }

  invalidate(token: string): void {
    if (this.#current?.value === token) this.#current = undefined;
  }

  async #renew(): Promise<string> {
    const startedAt = performance.now();
    const { value, lifetime } = await this.#request();
    this.#current = { value, renewAt: startedAt + lifetime - Math.min(margin, lifetime / 2) };
    return value;
  }
}

/** Rejects when the signal aborts; the work goes on, because other callers wait for it too. */
function waitUnlessAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener("abort", abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}
