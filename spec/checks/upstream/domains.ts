import type { Operation } from "@keepnet/document";

/** Says which domain an operation belongs to. */
export type DomainOf = (operation: Operation) => string;

/**
 * The description's own tag for what it has; for the rest, the tag that the description gives to other operations of the
 * same tag there, or else the tag there.
 */
export function domainsOf(ours: readonly Operation[], theirs: readonly Operation[]): DomainOf {
  const own = new Map(ours.map((operation) => [operation.key, tagOf(operation)]));
  const counts = new Map<string, Map<string, number>>();
  for (const operation of theirs) {
    const tag = own.get(operation.key);
    if (tag === undefined) continue;
    const count = counts.get(tagOf(operation)) ?? new Map<string, number>();
    counts.set(tagOf(operation), count.set(tag, (count.get(tag) ?? 0) + 1));
  }
  return (operation) => {
    const tag = tagOf(operation);
    const [usual] = [...(counts.get(tag) ?? [])].sort(([, one], [, other]) => other - one);
    return own.get(operation.key) ?? usual?.[0] ?? tag;
  };
}

function tagOf({ place }: Operation): string {
  return String(place.list("tags")[0] ?? "without a tag");
}
