import { onTestFinished, vi } from "vitest";

/** No course of events takes longer; one that does hangs. Milliseconds. */
const max = 600_000;

/** Runs some work whose waits pass at once: the clocks and timers that it sees are virtual until the test ends. */
export async function inVirtualTime<Value>(work: () => Promise<Value>): Promise<Value> {
  vi.useFakeTimers({ toFake: ["Date", "performance", "setTimeout", "clearTimeout"] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  let settled = false;
  const result = work().finally(() => {
    settled = true;
  });
  // its failure is thrown at the end
  result.catch(() => {});
  for (let passed = 0, turns = 0; !settled; turns += 1) {
    // turns of the real event loop, so that time passes only when nothing is left to do but wait
    await new Promise((resolve) => setImmediate(resolve));
    if (turns % 10 !== 9) continue;
    if (passed >= max) throw new Error(`It is not done after ${max} ms.`);
    vi.advanceTimersByTime(5);
    passed += 5;
  }
  return result;
}
