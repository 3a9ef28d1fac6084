import { invalidOptions } from "./refusals.ts";
import { show } from "./show.ts";

/**
 * Refuses an option that is not a number in its range.
 *
 * @param owner - what takes the option, to begin the message with
 * @param wanted - says the range, to follow "Pass"
 */
export function checkNumber(
  owner: string,
  name: string,
  value: unknown,
  isRight: (number: number) => boolean,
  wanted: string,
): void {
  if (typeof value === "number" && isRight(value)) return;
  throw invalidOptions(
    `${owner} cannot take ${show(value)} as its ${name}. Pass ${wanted}, or leave it out for the default.`,
  );
}

/** Refuses what is not a count of at least one. */
export function checkCount(owner: string, name: string, value: unknown): void {
  const isCount = (number: number) => Number.isSafeInteger(number) && number >= 1;
  checkNumber(owner, name, value, isCount, "a whole number from 1 on");
}
