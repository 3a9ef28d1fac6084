import { messageOf } from "../errors.ts";
import { own } from "../timers.ts";
import { type State, writeState } from "./state-file.ts";

/** How long a change may wait to be written, in milliseconds: several are written at once. */
const delay = 200;

/** Keeps a mock's state in a file. */
export class StateKeeper {
  readonly #file: string | URL;
  readonly #state: () => State;
  readonly #timers: Pick<typeof own, "setTimeout" | "clearTimeout">;
  #timer: ReturnType<typeof own.setTimeout> | undefined;
  readonly #onExit = () => this.save();

  /**
   * @param state - what there is to be written now
   * @throws {MockError} `STATE_UNWRITABLE`: the file cannot be written.
   */
  constructor(file: string | URL, state: () => State, timers: Pick<typeof own, "setTimeout" | "clearTimeout"> = own) {
    this.#file = file;
    this.#state = state;
    this.#timers = timers;
    writeState(file, state());
    process.once("exit", this.#onExit);
  }

  /** To be called after each change. */
  changed(): void {
    this.#timer ??= this.#timers.setTimeout(() => this.save(), delay);
  }

  /** Writes what has not been written. A file that cannot be written any more is a warning of the process. */
  save(): void {
    if (this.#timer === undefined) return;
    this.#timers.clearTimeout(this.#timer);
    this.#timer = undefined;
    try {
      writeState(this.#file, this.#state());
    } catch (error) {
      process.emitWarning(messageOf(error), "KeepnetMockWarning");
    }
  }

  close(): void {
    this.save();
    process.off("exit", this.#onExit);
  }
}
