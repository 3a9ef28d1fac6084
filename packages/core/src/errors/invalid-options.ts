import { KeepnetError } from "./keepnet-error.ts";

/** The error for options that no client can be made with. */
export function invalidOptions(message: string): KeepnetError {
  return new KeepnetError({ code: "invalid_options", message });
}
