/** Waits for work unless the signal aborts; the work may then go on, but what comes of it is nobody's. */
export function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}

/** Waits a time, in milliseconds, unless the signal aborts; leaves no timer behind. */
export async function sleep(duration: number, signal: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const elapsed = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, duration);
  });
  await unlessAborted(elapsed, signal).finally(() => clearTimeout(timer));
}
