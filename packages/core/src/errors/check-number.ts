import { invalidOptions } from "./refusals.ts";
import { show } from "./show.ts";

/**
 * Refuses an option that is not a number in its range.
 *
 * @param owner - what takes the option; the message begins with it
 * @param wanted - the range, as the text after "Pass"
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

/** Refuses a value that is not a whole number of at least 1. */
export function checkCount(owner: string, name: string, value: unknown): void {
  const isCount = (number: number) => Number.isSafeInteger(number) && number >= 1;
  checkNumber(owner, name, value, isCount, "a whole number of at least 1");
}
