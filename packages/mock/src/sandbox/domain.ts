import type { Handlers } from "./handler.ts";
import type { Examples } from "./seed/examples.ts";
import type { PassageEntry } from "./world/passage.ts";
import type { World } from "./world/world.ts";

/** One part of the API: its operations, and what its companies have of it to begin with. */
export interface Domain {
  readonly handlers: Handlers;
  /** What happens to its rows as time passes. */
  readonly passages?: readonly PassageEntry[];
  /** Puts what the document's examples show into the companies' tables. */
  seed?(world: World, examples: Examples): void;
}
