import { invalidOptions } from "../errors/invalid-options.ts";

/** The longest time that timers can measure, in milliseconds: a longer one would pass at once. */
export const longestTimer = 2 ** 31 - 1;

/** Refuses a timeout that no timer can keep. */
export function assertTimeout(owner: string, timeout: unknown): void {
  if (typeof timeout === "number" && timeout >= 1 && timeout <= longestTimer) return;
  throw invalidOptions(`${owner}: timeout is not 1 to ${longestTimer} ms. Leave it out for the default.`);
}
