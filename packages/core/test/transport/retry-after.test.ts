import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { retryAfterOf } from "../../src/errors/retry-after.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2026, 10, 27, 12, 0, 0) });
});
afterEach(() => {
  vi.useRealTimers();
});

const parse = (value: string) => retryAfterOf(new Headers({ "retry-after": value }));

test.each([
  ["30", 30_000],
  ["0", 0],
  ["  7 ", 7000],
  ["1.5", 1500],
  ["0.5", 500],
  ["30, 30", 30_000],
  ["5,60, 10", 60_000],
  ["soon, 10", 10_000],
  ["Fri, 27 Nov 2026 12:01:30 GMT", 90_000],
  ["Friday, 27-Nov-26 12:01:30 GMT", 90_000],
  ["Fri Nov 27 12:01:30 2026", 90_000],
  ["Tue Dec  1 12:00:00 2026", 4 * 86_400_000],
  ["Fri, 27 Nov 2026 11:59:00 GMT", 0],
  ["Sunday, 06-Nov-94 08:49:37 GMT", 0],
  ["10, Fri, 27 Nov 2026 12:00:20 GMT", 20_000],
  ["Fri, 27 Nov 2026 12:00:20 GMT, 30", 30_000],
])("%j is %i ms", (value, delay) => {
  expect(parse(value)).toBe(delay);
});

test.each(["", "soon", "-5", "Infinity", "1e3", "0x10", "5s", "1.", ".5", "NaN", "2026-11-27", "Wait 5", "May 5", ","])(
  "%j is not understood, and not zero",
  (value) => {
    expect(parse(value)).toBeUndefined();
  },
);

test("a date that does not exist, and seconds that are not finite, are not understood", () => {
  expect(parse("Fri, 99 Nov 2026 12:00:00 GMT")).toBeUndefined();
  expect(parse("9".repeat(400))).toBeUndefined();
});

test("no header is undefined, and two headers are a list", () => {
  expect(retryAfterOf(new Headers())).toBeUndefined();
  const headers = new Headers([
    ["retry-after", "2"],
    ["retry-after", "3"],
  ]);
  expect(retryAfterOf(headers)).toBe(3000);
});
