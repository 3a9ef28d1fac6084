import { isNamed } from "../faults/check.ts";
import type { Operation } from "../prism/operations.ts";
import { checkKept } from "./check.ts";
import type { KeptResponse, Responses } from "./mock-response.ts";

/** The responses with which a test replaces the mock's, and how often each one will be returned. */
export class ResponseRegistry implements Responses {
  readonly #operations: readonly Operation[];
  #kept: { readonly kept: KeptResponse; left: number }[] = [];

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
    return this.#kept.map(({ kept: { times, ...rest }, left }) => ({
      ...rest,
      ...(times !== undefined && { times: left }),
    }));
  }

  clear(): void {
    this.#kept = [];
  }

  /** What an operation's requests get, in order. */
  for(operation: Operation): KeptResponse[] {
    return this.#kept.map(({ kept }) => kept).filter((kept) => isNamed(operation, kept.operation));
  }

  /** Counts a response that was given. */
  use(given: KeptResponse): void {
    const entry = this.#kept.find(({ kept }) => kept === given);
    if (entry === undefined) return;
    entry.left -= 1;
    if (entry.left === 0) this.#kept = this.#kept.filter((other) => other !== entry);
  }
}
