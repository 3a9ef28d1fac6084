import { expect, test, vi } from "vitest";
import { retryAfterOf } from "../../src/errors/retry-after.ts";
import { useFakeClock } from "../support/clock.ts";

const of = (value: string) => retryAfterOf(new Headers({ "retry-after": value }));

test.each([
  ["1.25", 1_250],
  ["0", 0],
  ["0.5, 1.75", 1_750],
  ["2,1", 2_000],
  ["1 ,nonsense, 3", 3_000],
])("Retry-After: %s is %i ms", (value, milliseconds) => {
  expect(of(value)).toBe(milliseconds);
});

test.each([
  "Fri, 27 Nov 2026 12:00:10 GMT",

  "Friday, 27-Nov-26 12:00:10 GMT",
  "Fri Nov 27 12:00:10 2026",
])("%s is a date, alone and in a list", (date) => {
  useFakeClock();
  vi.setSystemTime("2026-11-27T12:00:00Z");
  expect(of(date)).toBe(10_000);
  expect(of(`1, ${date}, 2`)).toBe(10_000);
  expect(of(`99, ${date}`)).toBe(99_000);
});
