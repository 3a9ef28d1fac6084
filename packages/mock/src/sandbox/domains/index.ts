import type { Domain } from "../domain.ts";
import { importDomain } from "./import/index.ts";
import { targetGroupDomain } from "./target-groups/index.ts";
import { targetUserDomain } from "./target-users/index.ts";

/** In the order in which they are seeded: companies come first, groups before their members. */
export const domains: readonly Domain[] = [targetGroupDomain, targetUserDomain, importDomain];
