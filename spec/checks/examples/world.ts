import type { Example, Problem } from "./example.ts";
import type { Kind } from "./kind.ts";
import { meaningOf } from "./kinds.ts";
import { leavesOf } from "./leaves.ts";

/** An id in an example. */
interface Mention extends Omit<Problem, "message"> {
  id: string;
  kind: Kind;
  declares: boolean;
  company: string | undefined;
}

/**
 * The objects that the examples tell of: every id that they use must be one that some answer returns. Of the
 * `unreturned` kinds no operation returns any, so that their ids cannot be checked.
 */
export function checkWorld(examples: Example[], kinds: Kind[], unreturned: Kind[]): Problem[] {
  const mentions = examples.flatMap((example) => mentionsIn(example, kinds));
  const declarations = Map.groupBy(
    mentions.filter(({ declares }) => declares),
    ({ id }) => id,
  );
  return mentions.flatMap((mention) => {
    const { where, pointer, kind } = mention;
    if (unreturned.includes(kind)) return [];
    const found = declarations.get(mention.id) ?? [];
    const message = mention.declares ? conflict(mention, found) : missing(mention, found);
    return message === undefined ? [] : [{ where, pointer, message }];
  });
}

function mentionsIn({ where, value, use }: Example, kinds: Kind[]): Mention[] {
  if (!use) return [];
  const mentioned = leavesOf(value, use.root).flatMap(({ path, pointer, text }) => {
    const meaning = text === "" ? undefined : meaningOf(kinds, use.operation, path);
    return meaning ? [{ where, pointer, id: text, company: use.company, ...meaning }] : [];
  });
  const company = meaningOf(kinds, use.operation, "header.x-keepnet-company-id");
  if (use.company === undefined || !company) return mentioned;
  return [{ where, pointer: "", id: use.company, company: undefined, ...company }, ...mentioned];
}

function missing({ id, kind, company }: Mention, declarations: Mention[]): string | undefined {
  const same = declarations.filter((declaration) => declaration.kind === kind);
  if (same.length === 0) return `no answer returns the ${kind.name} ${id}`;
  if (kind.shared || company === undefined || same.some((declaration) => declaration.company === company))
    return undefined;
  return `the ${kind.name} ${id} belongs to ${same[0]?.company}, and this example is about ${company}`;
}

/** What is wrong with an id that an answer returns, in the light of the other answers that return it. */
function conflict({ id, kind, company }: Mention, declarations: Mention[]): string | undefined {
  const other = declarations.find((declaration) => declaration.kind !== kind);
  if (other) return `${id} is of the kind ${kind.name} here, and ${other.kind.name} in ${other.where}`;
  const elsewhere = declarations.find((declaration) => declaration.company !== company);
  if (kind.shared || !elsewhere) return undefined;
  return `the ${kind.name} ${id} belongs to ${company} here and to ${elsewhere.company} in ${elsewhere.where}`;
}
