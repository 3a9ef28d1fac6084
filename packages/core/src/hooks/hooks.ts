/** What every event tells of the call it belongs to. Events never hold headers, bodies, URLs or credentials. */
export interface CallEvent {
  /** Method and path template, as in `GET /api/roles`. */
  readonly operation: string;
  /** The Company ID that the call carries; undefined when it carries none. */
  readonly companyId: string | undefined;
  /** Which sending of the request this is, counted from 1. */
  readonly attempt: number;
}

export interface ResponseEvent extends CallEvent {
  readonly status: number;
  /** From sending the request to the answer's headers, in milliseconds. */
  readonly duration: number;
  readonly requestId: string | undefined;
}

export interface RetryEvent extends CallEvent {
  /** The status that is the reason; undefined when there was no answer. */
  readonly status: number | undefined;
  /** How long the next attempt waits, in milliseconds. */
  readonly delay: number;
  /** How many retries the client family may still make before it has to earn new ones. */
  readonly budget: number;
}

export interface TokenEvent {
  /**
   * A token was requested, one was taken from the store, a renewal failed while the token still works, or the store
   * failed. The failures are told once until the next success.
   */
  readonly kind: "requested" | "loaded" | "renewal_failed" | "store_failed";
  /** How long the current token lasts from now, in milliseconds; 0 when there is none. */
  readonly lifetime: number;
  /** Why the renewal or the store failed. */
  readonly error?: unknown;
}

/** Functions that are told what a client does. They are called synchronously, and what they throw is ignored. */
export interface KeepnetHooks {
  readonly request?: ((event: CallEvent) => void) | undefined;
  readonly response?: ((event: ResponseEvent) => void) | undefined;
  readonly retry?: ((event: RetryEvent) => void) | undefined;
  readonly token?: ((event: TokenEvent) => void) | undefined;
}

/** Calls a hook; a fault in it, now or later, never becomes one of the call that it watches. */
export async function notify<Event>(hook: ((event: Event) => unknown) | undefined, event: Event): Promise<void> {
  try {
    await hook?.(event);
  } catch {
    // the watcher's own problem
  }
}
