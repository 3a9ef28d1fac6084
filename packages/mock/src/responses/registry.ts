import { isNamed } from "../faults/check.ts";
import type { Operation } from "../prism/operations.ts";
import { checkKept } from "./check.ts";
import type { KeptResponse, Responses } from "./mock-response.ts";

interface Entry {
  readonly kept: KeptResponse;
  left: number;
}

/** The responses with which a test replaces the mock's, and how often each one will be returned. */
export class ResponseRegistry implements Responses {
  readonly #operations: readonly Operation[];
  #kept: Entry[] = [];

  constructor(operations: readonly Operation[]) {
    this.#operations = operations;
  }

  /** Puts a response before those there are. @throws {MockError} `INVALID_OPTION` */
  add(value: unknown): void {
    const kept = checkKept(value, this.#operations);
    this.#kept.unshift({ kept, left: kept.times ?? Number.POSITIVE_INFINITY });
  }

  /** Those that are still to be given, the first of them first. */
  list(): KeptResponse[] {
    return this.#left.map(({ kept: { times, ...rest }, left }) => ({
      ...rest,
      ...(times !== undefined && { times: left }),
    }));
  }

  clear(): void {
    this.#kept = [];
  }

  get isEmpty(): boolean {
    return this.#kept.length === 0;
  }

  /** What an operation's requests get, in order. */
  for(operation: Operation): KeptResponse[] {
    return this.#left.map(({ kept }) => kept).filter((kept) => isNamed(operation, kept.operation));
  }

  /**
   * Counts a response before it is made, so that no two requests get the last one. It says whether there is one left:
   * other requests may have taken them meanwhile.
   */
  take(kept: KeptResponse): boolean {
    const entry = this.#left.find((other) => other.kept === kept);
    if (entry === undefined) return false;
    entry.left -= 1;
    return true;
  }

  /** Takes the count back: the request was left to the mock. */
  putBack(kept: KeptResponse): void {
    const entry = this.#kept.find((other) => other.kept === kept);
    if (entry !== undefined) entry.left += 1;
  }

  get #left(): Entry[] {
    return this.#kept.filter(({ left }) => left > 0);
  }
}
