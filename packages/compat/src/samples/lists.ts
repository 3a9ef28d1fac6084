import type { Json, JsonObject } from "@keepnet/document";
import type { Branch } from "./branches.ts";
import { type Inside, mayBe, stepToItem } from "./inside.ts";
import { lengthsFor, valuesOf } from "./scalars.ts";

const maxLength = 2_000;

/** Lists of every length at which a bound is met or missed, with equal and with different items, and each item once. */
export function listsFor(branch: Branch, read: readonly JsonObject[], inside: Inside, few: boolean): Json[][] {
  if (!mayBe(branch, "array")) return [];
  const flats = [...branch, ...read];
  const must = branch.flatMap(({ contains }) => contains ?? []);
  const may = read.flatMap(({ contains }) => contains ?? []);
  const itemsAt = (index: number) => {
    const sent = stepToItem(branch, index);
    const items = inside(sent, stepToItem(read, index));
    if (must.length === 0 && may.length === 0) return items;
    return [...items, ...inside([...sent, ...must], may), ...inside(sent, may)];
  };
  const prefixes = flats.map(({ prefixItems }) => (Array.isArray(prefixItems) ? prefixItems.length : 0));
  const first = Math.max(0, ...prefixes);
  // all items from here on follow the same rules
  const pools = Array.from({ length: first + 1 }, (_, index) => itemsAt(index));
  const poolAt = (index: number) => pools[Math.min(index, first)] ?? [];
  const counts = [
    ...lengthsFor(flats, "Items", maxLength),
    ...valuesOf(flats, "minContains"),
    ...valuesOf(flats, "maxContains"),
  ];
  const lengths = [...new Set([0, 1, 2, first, first + 1, ...counts, ...counts.map((count) => count + 1)])];
  const lists = lengths.flatMap((length) => [
    filled(length, (index) => poolAt(index)[0]),
    filled(length, (index) => distinctItem(poolAt(index), index)),
  ]);
  if (few) return lists;
  const shortest = Math.max(1, ...valuesOf(branch, "minItems"));
  const bases = [...new Set([shortest, Math.max(shortest, first + 1)])].flatMap((length) => [
    filled(length, (index) => distinctItem(poolAt(index), index)),
  ]);
  const varied = bases.flatMap((base) =>
    base.slice(0, first + 1).flatMap((_, index) => poolAt(index).map((item) => base.with(index, item))),
  );
  const pairs = poolAt(first)
    .slice(0, 6)
    .flatMap((one) =>
      poolAt(first)
        .slice(0, 6)
        .map((other) => [one, other]),
    );
  return [
    ...lists,
    ...varied,
    ...pairs,
    ...poolAt(first)
      .slice(0, 40)
      .map((item) => [item, item]),
  ];
}

function filled(length: number, itemAt: (index: number) => Json | undefined): Json[] {
  const items = Array.from({ length }, (_, index) => itemAt(index));
  const end = items.indexOf(undefined);
  return items.slice(0, end < 0 ? length : end).map((item) => item ?? null);
}

/** A different item at each index, as long as there are any; texts and numbers are made up where the pool ends. */
function distinctItem(pool: readonly Json[], index: number): Json | undefined {
  if (index < pool.length) return pool[index];
  const [plain] = pool;
  if (typeof plain === "string") return `${plain}${index}`;
  if (typeof plain === "number") return plain + 1_000 + index;
  return plain;
}
