import { afterEach, expect, test, vi } from "vitest";
import { createMock } from "../../src/index.ts";

afterEach(() => {
  vi.useRealTimers();
});

const clockAt = async (machine: string, options: object = {}) => {
  vi.setSystemTime(machine);
  await using mock = await createMock({ scenario: ["licence-exceeded", "campaign-running"], ...options });
  const start = new Date(mock.clock.now()).toISOString();
  mock.clock.advance({ days: 3 });
  mock.reset();
  return [start, new Date(mock.clock.now()).toISOString()];
};

test.each([
  ["a Friday", "2026-06-26T09:00:00Z", "2026-06-30T10:00:00.000Z"],
  ["early on a Wednesday", "2026-06-24T09:59:00Z", "2026-06-24T10:00:00.000Z"],
  ["late on a Wednesday", "2026-06-24T10:01:00Z", "2026-06-25T10:00:00.000Z"],
])("campaign-running begins on a working morning, on %s and after a reset", async (_, machine, start) => {
  expect(await clockAt(machine)).toEqual([start, start]);
});

test("a time that the mock is given goes before that of a scenario", async () => {
  const now = "2026-06-26T09:00:00.000Z";
  expect(await clockAt("2026-06-01T12:00:00Z", { now })).toEqual([now, now]);
});

test("a clock that runs while the mock is made does not hold it up", async () => {
  let time = Date.parse("2026-06-26T09:00:00Z");
  vi.spyOn(Date, "now").mockImplementation(() => time++);
  await using mock = await createMock();
  expect(mock.clock.now()).toBeLessThan(time);
  vi.restoreAllMocks();
});

test("without a scenario that has a time it is the machine's", async () => {
  const [start] = await clockAt("2026-06-26T09:00:00Z", { scenario: "licence-exceeded" });
  expect(start).toBe("2026-06-26T09:00:00.000Z");
});
