import { hash } from "node:crypto";

/** What follows from ids alone, so that it is the same every time it is asked for and needs no place in the world. */
function digest(parts: readonly string[]): Buffer {
  return hash("sha256", parts.join("\n"), "buffer");
}

/** A number from 0 to 1 (not included), the same for the same ids. */
export function chanceOf(...ids: string[]): number {
  return digest(ids).readUInt32BE() / 2 ** 32;
}

/** Pseudo-random numbers from ids: the same ids always lead to the same numbers, from 0 to below `sides`. Up to 16 numbers. */
export function diceOf(...ids: string[]): (sides: number) => number {
  const bytes = digest(ids);
  let thrown = 0;
  return (sides) => bytes.readUInt16BE(2 * thrown++) % sides;
}

/** An id in the API's form: twelve letters and digits. */
export function idOf(...ids: string[]): string {
  return digest(ids).toString("base64").replaceAll(/[+/=]/g, "").slice(0, 12);
}

/** One of the API's other ids, which are numbers. */
export function numberOf(...ids: string[]): number {
  return 10_000 + (digest(ids).readUInt32BE() % 90_000_000);
}
