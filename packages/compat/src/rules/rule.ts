import type { Change } from "../compare/change.ts";
import type { Opinion } from "../verdict.ts";

/** Judges the changes that it knows about; an empty list says that another change tells the whole story. */
export type Rule = (change: Change) => Opinion[] | undefined;
