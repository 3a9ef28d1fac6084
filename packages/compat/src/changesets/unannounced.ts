import { packages, type Verdict } from "../verdict.ts";
import type { Changeset } from "./read.ts";

/** The breaking changes for whose users no changeset asks for a major version. */
export function unannounced(verdicts: readonly Verdict[], present: readonly Changeset[]): Verdict[] {
  const announced = packages.filter((name) => present.some(({ releases }) => releases.get(name) === "major"));
  return verdicts.filter(
    ({ level, affects }) => level === "major" && !affects.every((name) => announced.includes(name)),
  );
}
