import { KeepnetError } from "./keepnet-error.ts";

/** The error for options that no client can be made with. */
export function invalidOptions(message: string): KeepnetError {
  return new KeepnetError({ code: "invalid_options", message });
}

/** Refuses a timeout that no timer can keep: a longer one would fire at once. */
export function assertTimeout(owner: string, timeout: unknown): void {
  if (typeof timeout === "number" && timeout >= 1 && timeout < 2 ** 31) return;
  throw invalidOptions(`${owner}: timeout is not 1 to 2147483647 ms. Leave it out for the default.`);
}
