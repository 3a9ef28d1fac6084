import type { Allowed } from "../coverage/allowed.ts";
import { Explanations } from "../coverage/explain.ts";
import { type Aspect, aspectsOfOpenApi, compare, type Difference } from "../operations/compare.ts";
import type { Operation } from "../operations/operation.ts";

/**
 * How operations of a document differ from the description in a way that is not explained yet, by operation.
 *
 * Explained is what the coverage of the vendor's reference explains, and whatever the reference has in the same way:
 * `references` are its readings, with the requests that the vendor's document shows and with the full ones.
 */
export function findDifferences(
  ours: Operation[],
  theirs: Operation[],
  references: Operation[][],
  allowed: Allowed,
): Map<string, Difference[]> {
  const explanations = new Explanations(allowed);
  const known = new Set(references.flatMap((reference) => differencesOf(ours, reference)).map(identity));
  const unexplained = differencesOf(ours, theirs, aspectsOfOpenApi).filter(
    (difference) =>
      difference.member !== "operation" && !explanations.explains(difference) && !known.has(identity(difference)),
  );
  return Map.groupBy(unexplained, ({ operation }) => operation);
}

function differencesOf(ours: Operation[], theirs: Operation[], aspects?: readonly Aspect[]): Difference[] {
  return compare(ours, theirs, aspects).flatMap(({ differences }) => differences);
}

function identity({ operation, member, aspect, ours, theirs }: Difference): string {
  return [operation, member, aspect, ours, theirs].join("\n");
}
