import { quietTurns } from "./loopback.ts";

/** A promise that a test settles. */
export interface Gate<T> {
  promise: Promise<T>;
  open: (value: T) => void;
  fail: (reason: unknown) => void;
}

export function gate<T = void>(): Gate<T> {
  let open: (value: T) => void = () => {};
  let fail: (reason: unknown) => void = () => {};
  const promise = new Promise<T>((resolve, reject) => {
    open = resolve;
    fail = reject;
  });
  return { promise, open, fail };
}

/** Waits, for as many turns of the event loop as it takes, until something holds. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
}

/** Lets everything happen that can happen without anybody's help: timers apart, loopback responses included. */
export async function settle(turns = 50): Promise<void> {
  await quietTurns(turns);
}
