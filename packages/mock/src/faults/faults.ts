import type { Fault } from "./fault.ts";

/** The faults in force. They apply in their order; those that a request's `X-Mock-*` headers ask for come first. */
export interface Faults {
  /** The faults, without those of headers. */
  list(): Fault[];
  /**
   * Puts others in their place, with fresh draws and counts.
   *
   * @throws {MockError} `INVALID_OPTION`: one of them is wrong. Those before stay in force.
   */
  set(faults: readonly Fault[]): void;
  /** Ends all faults. */
  clear(): void;
}
