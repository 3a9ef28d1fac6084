import type { Difference } from "../operations/compare.ts";

/** Explains all differences of one kind. */
export interface Rule {
  name: string;
  /** Why the description differs, in a sentence. */
  because: string;
  /** What backs it: contradictions (`C2`), what the web UI shows (`U7`), and sections of the facts (`§6`). */
  cites: string[];
  explains(difference: Difference): boolean;
}

/** Whether the description says `true` where the reference says `false`. */
export function onlyOurs({ ours, theirs }: Difference): boolean {
  return ours === "true" && theirs === "false";
}

/** Whether the description says `false` where the reference says `true`, or cannot say. */
export function notOurs({ ours, theirs }: Difference): boolean {
  return ours === "false" && theirs !== "false";
}
