import { diceOf } from "../../world/derive.ts";
import { businesses, nameBeginnings, nameMiddles } from "./words.ts";

const count = nameBeginnings.length * nameMiddles.length * businesses.length;
/** A step that has no divisor in common with the count comes by every name before it comes back to the first. */
const step = 787;

/** The name of the company with this index: another for each index of a seed. */
export function companyName(seed: string, index: number): string {
  const place = (diceOf(seed, "names")(count) + index * step) % count;
  const beginning = nameBeginnings[place % nameBeginnings.length] ?? "";
  const middle = nameMiddles[Math.floor(place / nameBeginnings.length) % nameMiddles.length] ?? "";
  const business = businesses[Math.floor(place / nameBeginnings.length / nameMiddles.length)] ?? "";
  const round = Math.floor(index / count);
  return `${beginning}${middle} ${business}${round === 0 ? "" : ` ${round + 1}`}`;
}
