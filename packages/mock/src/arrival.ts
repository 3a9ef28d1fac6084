import type { World } from "./sandbox/world/world.ts";

/** How things stood when a request came in. The response follows from that, whatever a reset changes meanwhile. */
export interface Arrival {
  readonly world: World | undefined;
  /** Whether a reset has come since, so that nobody waits for it in the record any more. */
  readonly isOver: () => boolean;
}
