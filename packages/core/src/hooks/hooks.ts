import type { CallContext } from "../errors/call-context.ts";

/** A response to a call, reported when its headers arrive. Redirects are not reported. */
export interface ResponseEvent extends CallContext {
  readonly status: number;
  /** The time from sending the request to the headers of the response, in milliseconds. */
  readonly duration: number;
  readonly requestId: string | undefined;
}

/** An attempt that failed and is followed by another. */
export interface RetryEvent extends CallContext {
  /** The status of the failed attempt; undefined when there was no response. */
  readonly status: number | undefined;
  /** The time until the next attempt, in milliseconds. */
  readonly delay: number;
  /** The number of retries that all calls may still make together until successes earn new ones. */
  readonly budget: number;
}

/** A change of the token, or a failure of its renewal or its store. */
export interface TokenEvent {
  /**
   * A token was requested, a token was loaded from the store, a renewal failed while the token still works, or the
   * store failed. A failure is reported once until the next success.
   */
  readonly kind: "requested" | "loaded" | "renewal_failed" | "store_failed";
  /** The remaining lifetime of the current token, in milliseconds; 0 when there is none. */
  readonly lifetime: number;
  /** The error of the renewal or the store. */
  readonly error?: unknown;
}

export const hookNames = "request:function response:function retry:function token:function" as const;

/** Callbacks that report the work of a client. They are called synchronously. Errors that they throw are ignored. */
export interface KeepnetHooks {
  /** Called before each request is sent. */
  readonly request?: ((event: CallContext) => void) | undefined;
  /** Called with each response. */
  readonly response?: ((event: ResponseEvent) => void) | undefined;
  /** Called before the wait for the next attempt. */
  readonly retry?: ((event: RetryEvent) => void) | undefined;
  /** Called when the token changes, and when its renewal or its store fails. */
  readonly token?: ((event: TokenEvent) => void) | undefined;
}

/** Calls a hook. An error that it throws, or a promise that it rejects, never affects the call that it reports on. */
export function notify<Event>(hook: ((event: Event) => unknown) | undefined, event: Event): void {
  if (!hook) return;
  const call = async () => hook(event);
  call().catch(() => {});
}
