import type { Domain } from "../domain.ts";
import { targetGroupDomain } from "./target-groups/index.ts";

/** In the order in which they are seeded: companies come first. */
export const domains: readonly Domain[] = [targetGroupDomain];
