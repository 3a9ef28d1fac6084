import type { Scenario } from "./scenario.ts";

const methods = ["Click-Only", "Data Submission", "Attachment", "MFA", "Multiple Method", "Double Barrel"];
const difficulties = ["Easy", "Medium", "Hard"];

/** The numbers of a scenario's method and difficulty. */
export function codesOf({ method, difficulty }: Pick<Scenario, "method" | "difficulty">) {
  return {
    methodTypeId: 1 + Math.max(0, methods.indexOf(method ?? "")),
    difficultyTypeId: 1 + Math.max(0, difficulties.indexOf(difficulty ?? "")),
  };
}
