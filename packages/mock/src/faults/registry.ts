import { MockError } from "../errors.ts";
import type { HttpRequest } from "../exchange.ts";
import type { Operation } from "../prism/operations.ts";
import { ActiveFault } from "./active-fault.ts";
import { checkFault } from "./check.ts";
import type { Fault } from "./fault.ts";
import type { Faults } from "./faults.ts";
import { faultIn, headerNaming } from "./from-headers.ts";

/** How many different faults of headers are remembered with their counts. */
const maxRequested = 1_000;

/** Keeps the faults in force, and what they have drawn and counted. */
export class FaultRegistry implements Faults {
  readonly #operations: readonly Operation[];
  #standing: readonly ActiveFault[] = [];
  readonly #requested = new Map<string, ActiveFault>();

  /** @throws {MockError} `INVALID_OPTION`: one of the faults is wrong. */
  constructor(faults: readonly Fault[], operations: readonly Operation[]) {
    this.#operations = operations;
    this.set(faults);
  }

  list(): Fault[] {
    return this.#standing.map(({ description }) => structuredClone(description));
  }

  set(faults: readonly Fault[]): void {
    if (!Array.isArray(faults)) throw new MockError("INVALID_OPTION", "The faults must be a list of objects.");
    this.#standing = faults.map((fault, index) => {
      const name = (member?: string) => `faults[${index}]${member === undefined ? "" : `.${member}`}`;
      return new ActiveFault(structuredClone(checkFault(fault, this.#operations, name)));
    });
    this.#requested.clear();
  }

  clear(): void {
    this.set([]);
  }

  /** The faults that a request may get. @throws {MockError} `INVALID_OPTION`: its headers ask for a wrong one. */
  for(request: HttpRequest): readonly ActiveFault[] {
    const requested = faultIn(request);
    if (requested === undefined) return this.#standing;
    return [this.#remember(checkFault(requested, this.#operations, headerNaming)), ...this.#standing];
  }

  /** The same headers are the same fault, so that its draws and counts go on from request to request. */
  #remember(fault: Fault): ActiveFault {
    const key = JSON.stringify(Object.entries(fault).sort(([a], [b]) => (a < b ? -1 : 1)));
    const active = this.#requested.get(key) ?? new ActiveFault(fault);
    this.#requested.set(key, active);
    const [oldest] = this.#requested.keys();
    if (this.#requested.size > maxRequested && oldest !== undefined) this.#requested.delete(oldest);
    return active;
  }
}
