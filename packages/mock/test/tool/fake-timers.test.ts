import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { useMock } from "../../src/vitest.ts";
import { requestToken } from "../sandbox/support.ts";

// vitest runs these hooks around those of useMock() too: the mock is reset under faked timers.
describe.each([
  ["those that vitest fakes by itself", undefined],
  [
    "those that jest fakes, as far as Node can do without",
    [
      "Date",
      "setTimeout",
      "clearTimeout",
      "setInterval",
      "clearInterval",
      "setImmediate",
      "clearImmediate",
      "performance",
    ],
  ],
] as const)("with faked timers: %s", (_, toFake) => {
  beforeEach(() => {
    vi.useFakeTimers({ now: Date.parse("2026-06-26T10:00:00Z"), ...(toFake && { toFake: [...toFake] }) });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const mock = useMock({ onRequest: ({ status }) => told.push(status) });
  const told: number[] = [];

  test("the mock responds, in its process and over HTTP, and its time is the faked one", async () => {
    const authorization = `Bearer ${await requestToken(mock, "mock-reseller")}`;
    expect((await fetch(`${mock.url}/api/companies/my`, { headers: { authorization } })).status).toBe(200);
    expect(mock.clock.now()).toBe(Date.parse("2026-06-26T10:00:00Z"));
    vi.advanceTimersByTime(3_600_000);
    expect((await mock.fetch(`${mock.url}/api/companies/my`, { headers: { authorization } })).status).toBe(401);
    expect(told).toEqual([200, 200, 401]);
  });

  test("the mock's clock can be moved on alone, and a reset brings it back to the faked time", async () => {
    const authorization = `Bearer ${await requestToken(mock, "mock-reseller")}`;
    mock.clock.advance({ hours: 1 });
    expect((await fetch(`${mock.url}/api/companies/my`, { headers: { authorization } })).status).toBe(401);
    expect(Date.now()).toBe(Date.parse("2026-06-26T10:00:00Z"));
    mock.reset();
    expect(mock.clock.now()).toBe(Date.now());
  });

  test("a latency passes with the faked timers", async () => {
    mock.faults.set([{ latency: 60_000 }]);
    const responded = mock.fetch(`${mock.url}/api/companies/my`);
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1), { timeout: 5_000 });
    vi.advanceTimersByTime(60_000);
    expect((await responded).status).toBe(401);
  });
});
