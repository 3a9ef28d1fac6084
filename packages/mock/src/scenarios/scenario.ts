import type { Fault } from "../faults/fault.ts";
import type { Generated } from "../sandbox/seed/generated/companies.ts";
import type { World } from "../sandbox/world/world.ts";

/** A situation in which a mock starts, and to which a reset brings it back. */
export interface Scenario {
  /** How many companies it adds, and of how many people. */
  readonly generated?: Pick<Generated, "companies" | "users">;
  /** What time it is in it at the start, by what time it is; a time that the mock was given goes before it. */
  clock?(now: number): number;
  /** Changes what there is at the start. Times are counted from the present of the world's clock. */
  data?(world: World): void | Promise<void>;
  /** What goes wrong in it. @param seed - what the added companies follow from */
  faults?(seed: string): Fault[];
}
