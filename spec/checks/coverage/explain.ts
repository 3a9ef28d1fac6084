import type { Difference } from "../operations/compare.ts";
import type { Allowed, AllowedDifference } from "./allowed.ts";
import type { Rule } from "./rule.ts";

/** Sorts differences into explained and unexplained ones, and remembers what explained any. */
export class Explanations {
  readonly #allowed: Allowed;
  readonly #used = new Set<Rule | AllowedDifference>();

  constructor(allowed: Allowed) {
    this.#allowed = allowed;
  }

  /** A rule comes before a single line, so that a line that a rule makes superfluous stays unused. */
  explains(difference: Difference): boolean {
    const explanation =
      this.#allowed.rules.find((rule) => rule.explains(difference)) ??
      this.#allowed.differences.find(
        ({ operation, member, aspect }) =>
          operation === difference.operation && member === difference.member && aspect === difference.aspect,
      );
    if (explanation) this.#used.add(explanation);
    return explanation !== undefined;
  }

  get unusedRules(): Rule[] {
    return this.#allowed.rules.filter((rule) => !this.#used.has(rule));
  }

  get unusedDifferences(): AllowedDifference[] {
    return this.#allowed.differences.filter((difference) => !this.#used.has(difference));
  }
}
