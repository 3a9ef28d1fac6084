import { isObject, type Json } from "@keepnet/document";
import { major, patch } from "../verdict.ts";
import type { Rule } from "./rule.ts";

/** A bound on numbers has two keywords. Where it moves from one to the other, both changes are one. */
export const bounds: Rule = ({ type, property, subject, above }) => {
  const [inclusive, exclusive] = /minimum$/i.test(property ?? "") ? lower : upper;
  if (type !== "Schema" || subject.side === "elsewhere" || (property !== inclusive && property !== exclusive))
    return undefined;
  const { before, after } = above(0);
  if (!isObject(before) || !isObject(after)) return undefined;
  if (before[inclusive] === after[inclusive] || before[exclusive] === after[exclusive]) return undefined;
  if (property === exclusive) return [];
  const sign = inclusive === "minimum" ? 1 : -1;
  const [old, now] = [before, after].map((schema) => boundOf(schema[inclusive], schema[exclusive], sign));
  if (old?.value === now?.value && old?.open === now?.open) return [];
  const sentence = `${subject.words}: ${inclusive} or ${exclusive} changed from ${inWords(old, sign)} to ${inWords(now, sign)}`;
  return isTighter(old, now) === (subject.side === "request") ? major(sentence) : patch(sentence);
};

const lower = ["minimum", "exclusiveMinimum"] as const;
const upper = ["maximum", "exclusiveMaximum"] as const;

/** A bound as a lower one; upper ones are those of the opposite numbers. */
interface Bound {
  value: number;
  /** 1 where the value itself is out of bounds. */
  open: 0 | 1;
}

function boundOf(inclusive: Json | undefined, exclusive: Json | undefined, sign: number): Bound | undefined {
  const [closed, open] = [inclusive, exclusive].map((value) => (typeof value === "number" ? value * sign : undefined));
  if (open !== undefined && open >= (closed ?? open)) return { value: open, open: 1 };
  return closed === undefined ? undefined : { value: closed, open: 0 };
}

function isTighter(old: Bound | undefined, now: Bound | undefined): boolean {
  if (!old || !now) return now !== undefined;
  return now.value === old.value ? now.open > old.open : now.value > old.value;
}

function inWords(bound: Bound | undefined, sign: number): string {
  if (!bound) return "nothing";
  const sides = sign > 0 ? [">=", ">"] : ["<=", "<"];
  return `${sides[bound.open]} ${bound.value * sign}`;
}
