import { checkNumber } from "../errors/check-number.ts";

/** The maximum time of a timer, in milliseconds. A timer with a higher value fires at once. */
export const maxTimer = 2 ** 31 - 1;

/** Throws for a time that a timer cannot measure. */
export function assertTime(owner: string, name: string, time: unknown): void {
  const isTime = (number: number) => number >= 1 && number <= maxTimer;
  checkNumber(owner, name, time, isTime, `milliseconds, from 1 to ${maxTimer}`);
}
