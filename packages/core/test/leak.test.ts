import { getEventListeners } from "node:events";
import { expect, test } from "vitest";
import { bearer, createKeepnet } from "../src/index.ts";
import { envelope, startApiServer } from "./support/api-server.ts";
import { collectGarbage } from "./support/garbage.ts";

/** Bytes in use when everything that can be freed is. */
async function heap(): Promise<number> {
  for (let i = 0; i < 3; i++) {
    collectGarbage();
    await new Promise((resolve) => setImmediate(resolve));
  }
  return process.memoryUsage().heapUsed;
}

test("15,000 calls with aborts and retries leave no memory, timer or listener behind", async () => {
  const server = await startApiServer({
    api: (_request, n) => (n % 7 === 0 ? { status: 503, body: {} } : envelope([])),
  });
  const keepnet = createKeepnet({ baseUrl: server.url, auth: bearer("t"), retry: { base: 0, budget: 1e6 } });
  const shared = new AbortController();

  const calls = async (count: number) => {
    for (let done = 0; done < count; done += 50) {
      const batch = Array.from({ length: 50 }, async (_, n) => {
        const controller = new AbortController();
        const signal = n % 5 === 0 ? controller.signal : shared.signal;
        const call = keepnet.forCompany(`company-${n}`).GET("/api/roles", { signal });
        if (n % 5 === 0) controller.abort();
        await call.catch(() => {});
      });
      await Promise.all(batch);
      server.calls.length = 0;
    }
  };

  await calls(1_000);
  const before = await heap();
  for (let round = 0; round < 3; round++) await calls(5_000);
  // the collector and the sockets make some noise; a kilobyte a call would be fifteen megabytes
  expect((await heap()) - before).toBeLessThan(6_000_000);
  expect(getEventListeners(shared.signal, "abort")).toHaveLength(0);
  const timers = process.getActiveResourcesInfo().filter((name) => name === "Timeout");
  expect(timers.length).toBeLessThan(10);
});
