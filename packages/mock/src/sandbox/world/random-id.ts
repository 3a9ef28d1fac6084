import { randomInt } from "node:crypto";

const characters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** An id in the API's form: twelve letters and digits. */
export function randomId(): string {
  return Array.from({ length: 12 }, () => characters[randomInt(characters.length)]).join("");
}
