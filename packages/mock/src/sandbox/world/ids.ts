import { hash } from "node:crypto";
import { idOf } from "./derive.ts";

/** Draws ids that follow from a seed and from how many were drawn before. */
export class Ids {
  readonly #seed: string;
  #drawn: number;

  constructor(seed: string, drawn = 0) {
    this.#seed = seed;
    this.#drawn = drawn;
  }

  get drawn(): number {
    return this.#drawn;
  }

  /** An id in the API's form: twelve letters and digits. */
  id(): string {
    return idOf(this.#seed, "id", String(this.#drawn++));
  }

  /** The API's other form (RFC 9562, version 8: what its bits are is our business). */
  uuid(): string {
    const bytes = this.#bytes();
    bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
    bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
    return bytes.toString("hex", 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  }

  /** 43 letters, digits, `-` and `_`. */
  secret(): string {
    return this.#bytes().toString("base64url");
  }

  #bytes(): Buffer {
    return hash("sha256", `${this.#seed}\nbytes\n${this.#drawn++}`, "buffer");
  }
}
