import type { Allowed } from "../coverage/allowed.ts";
import { Explanations } from "../coverage/explain.ts";
import { compare, type Difference } from "../operations/compare.ts";
import type { Operation } from "../operations/operation.ts";

export interface News {
  differences: Difference[];
  /** How many differences were left out because they are known and explained. */
  known: number;
}

/**
 * How a document of the vendor differs from the description in a way that is not known yet.
 *
 * Known is what the coverage of the vendor's reference explains, and whatever the reference has in the same way:
 * `references` are its readings, with the requests that the vendor's document shows and with the full ones.
 */
export function findNews(ours: Operation[], theirs: Operation[], references: Operation[][], allowed: Allowed): News {
  const explanations = new Explanations(allowed);
  const known = new Set(references.flatMap((reference) => differencesOf(ours, reference)).map(identity));
  const all = differencesOf(ours, theirs);
  const differences = all.filter(
    (difference) => !explanations.explains(difference) && !(isMember(difference) && known.has(identity(difference))),
  );
  return { differences, known: all.length - differences.length };
}

/** An operation that one side lacks is always worth telling. */
function isMember({ member }: Difference): boolean {
  return member !== "operation";
}

function differencesOf(ours: Operation[], theirs: Operation[]): Difference[] {
  return compare(ours, theirs).flatMap(({ differences }) => differences);
}

function identity({ operation, member, aspect, ours, theirs }: Difference): string {
  return [operation, member, aspect, ours, theirs].join("\n");
}
