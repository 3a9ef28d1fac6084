import type { Dice } from "./dice.ts";

/** Names that every object seems to have. */
const inherited = ["constructor", "__proto__", "prototype", "toString", "hasOwnProperty", "valueOf", "toLocaleString"];

/** Values that programs fail on. */
const nasty: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1, 0.5, 1e308, -1e308, 2 ** 31, 2 ** 53, "", " ", "0", "-1", "NaN", "null", "[]", "{}"],
  ...inherited,
  ...["then", "toJSON", "length"],
  ...["\u0000", "\ud800", "\u202e", "💩", "İ", "ß", "%", "%zz", "' OR 1=1 --", "<script>", "../..", "a,b", "\r\nX: y"],
  ...["2026-02-30", "2026-13-01T25:61:61Z", "0000-00-00", "+275760-09-13T00:00:00Z", "9999-12-31T23:59:59Z", "P1Y"],
  ...["x".repeat(300), "x".repeat(5_000), "=cmd()", "(((((((((a", "[", "\\", "*", ".*", "$&", "$1", "\u2028"],
  ...[[], {}, [null], [[]], [{}], { a: { b: { c: 1 } } }, Array(50).fill("x"), { length: 1e9 }],
];

export function nastyText(dice: Dice): string {
  return String(dice.one(nasty));
}

/** A JSON value, changed in one place or a few: a member replaced, left out, added, renamed, repeated or moved. */
export function mutate(value: unknown, dice: Dice, pool: readonly string[]): unknown {
  if (dice.once(12)) return leaf(dice, pool);
  if (Array.isArray(value)) return mutateList(value, dice, pool);
  if (typeof value !== "object" || value === null) return leaf(dice, pool);
  const members = Object.entries(value);
  if (members.length === 0 || dice.once(8)) return { ...value, [nastyText(dice)]: leaf(dice, pool) };
  const [name, member] = dice.one(members);
  const others = members.filter(([other]) => other !== name);
  switch (dice.below(8)) {
    case 0:
      return Object.fromEntries(others);
    case 1:
      return Object.fromEntries([...others, [name.toUpperCase(), member]]);
    case 2:
      return { ...value, [name]: leaf(dice, pool) };
    default:
      return { ...value, [name]: mutate(member, dice, pool) };
  }
}

function mutateList(list: readonly unknown[], dice: Dice, pool: readonly string[]): unknown {
  if (list.length === 0 || dice.once(4)) return [...list, leaf(dice, pool)];
  const index = dice.below(list.length);
  if (dice.once(6)) return [];
  if (dice.once(6)) return [...list, ...list];
  return list.with(index, mutate(list[index], dice, pool));
}

function leaf(dice: Dice, pool: readonly string[]): unknown {
  if (dice.once(8)) return dice.one(inherited);
  return dice.once(3) ? dice.one(pool) : dice.one(nasty);
}

/** Bytes, some of them changed, left out, repeated or put elsewhere. */
export function mutateBytes(bytes: Uint8Array<ArrayBuffer>, dice: Dice): Uint8Array<ArrayBuffer> {
  if (bytes.length === 0) return Uint8Array.from({ length: dice.below(20) }, () => dice.below(256));
  const start = dice.below(bytes.length);
  const end = Math.min(bytes.length, start + 1 + dice.below(8));
  switch (dice.below(5)) {
    case 0:
      return bytes.slice(0, start);
    case 1:
      return joined(bytes.subarray(0, start), bytes.subarray(end));
    case 2:
      return joined(bytes.subarray(0, end), bytes.subarray(start));
    case 3:
      return joined(bytes.subarray(0, start), Uint8Array.from([dice.below(256)]), bytes.subarray(start));
    default:
      return bytes.with(start, dice.below(256)) as Uint8Array<ArrayBuffer>;
  }
}

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat(parts));
}
