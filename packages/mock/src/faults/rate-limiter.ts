interface Window {
  readonly endsAt: number;
  requests: number;
}

/** Counts the requests of each client in fixed windows, which begin with a client's first request. */
export class RateLimiter {
  readonly #limit: number;
  readonly #length: number;
  readonly #windows = new Map<string, Window>();

  /** @param window - its length in seconds */
  constructor({ requests, window }: { readonly requests: number; readonly window: number }) {
    this.#limit = requests;
    this.#length = window * 1000;
  }

  /** Counts a request, at a time in milliseconds. Returns how many seconds too early it is, undefined when it may pass. */
  admit(client: string, now: number): number | undefined {
    this.#forgetEnded(now);
    const window = this.#windows.get(client) ?? { endsAt: now + this.#length, requests: 0 };
    this.#windows.set(client, window);
    if (window.requests >= this.#limit) return Math.ceil((window.endsAt - now) / 1000);
    window.requests += 1;
    return undefined;
  }

  #forgetEnded(now: number): void {
    // They were added in the order of their end.
    for (const [client, { endsAt }] of this.#windows) {
      if (endsAt > now) return;
      this.#windows.delete(client);
    }
  }
}
