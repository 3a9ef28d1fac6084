import { MockError } from "./errors.ts";
import { isoInstant } from "./iso-instant.ts";

/** A span of time: the sum of its members. */
export interface Duration {
  readonly days?: number | undefined;
  readonly hours?: number | undefined;
  readonly minutes?: number | undefined;
  readonly seconds?: number | undefined;
  readonly milliseconds?: number | undefined;
}

/** A moment: a `Date`, milliseconds since 1970, or ISO 8601 text such as `2026-06-26T10:00:00Z`. */
export type Time = Date | number | string;

/** The time of a mock, which a test moves on. What is due by then has happened when the next request comes in. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /**
   * Moves the time on. Tokens expire, scheduled campaigns and enrollments are sent, people open and click, reminders go
   * out, and what has an end ends.
   *
   * @throws {MockError} `INVALID_OPTION`: it is no span of time, or a negative one.
   */
  advance(duration: Duration): void;
  /**
   * Sets the time, from which a clock that runs goes on. Going back undoes nothing.
   *
   * @throws {MockError} `INVALID_OPTION`: it is no time.
   */
  set(time: Time): void;
}

const units: Readonly<Record<keyof Duration, number>> = {
  days: 86_400_000,
  hours: 3_600_000,
  minutes: 60_000,
  seconds: 1_000,
  milliseconds: 1,
};

const names = Object.keys(units);
/** The range of `Date`, but with years of four digits. */
const maxTime = Date.parse("9999-12-31T23:59:59.999Z");

/** The clock of a mock: another time source, and how far it was moved from it. */
export class MockClock implements Clock {
  readonly #source: () => number;
  /** How far it was moved, in milliseconds. */
  #offset = 0;

  readonly #onMove: () => void;

  /**
   * @param source - returns the time of each call; a fixed time never advances
   * @param onMove - called after it was moved
   */
  constructor(source: Time | (() => Time) = () => Date.now(), onMove: () => void = () => undefined) {
    this.#onMove = onMove;
    this.#source = () => readTime(typeof source === "function" ? source() : source, "The time of the option now");
    // A function that returns no time is an error of the start, not of each request.
    this.#source();
  }

  now(): number {
    return this.#source() + this.#offset;
  }

  get offset(): number {
    return this.#offset;
  }

  advance(duration: Duration): void {
    this.#move(this.#offset + readDuration(duration));
  }

  set(time: Time): void {
    this.#move(readTime(time, "The time of the clock") - this.#source());
  }

  /** Moves it to where it was with this offset. */
  restore(offset: number): void {
    this.#offset = offset;
  }

  #move(offset: number): void {
    if (this.#source() + offset > maxTime) {
      throw new MockError("INVALID_OPTION", "The clock would pass the year 9999. Move it less.");
    }
    this.#offset = offset;
    this.#onMove();
  }
}

/** What a {@link Time} may be, as text. */
export const timeForms = "a Date, milliseconds since 1970, or ISO 8601 text such as 2026-06-26T10:00:00Z";

/** A time in milliseconds since 1970; undefined where a value is none. */
export function toTime(value: unknown): number | undefined {
  const isText = typeof value === "string" && /^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d))?$/.test(value);
  const time = isText ? isoInstant(value) : value instanceof Date ? value.getTime() : value;
  return typeof time === "number" && time >= 0 && time <= maxTime ? Math.floor(time) : undefined;
}

function readTime(value: unknown, name: string): number {
  const time = toTime(value);
  if (time !== undefined) return time;
  throw new MockError("INVALID_OPTION", `${name} must be ${timeForms}, not ${JSON.stringify(value) ?? typeof value}.`);
}

function readDuration(value: unknown): number {
  const entries = typeof value === "object" && value !== null ? Object.entries(value) : [];
  const members = entries.filter(([, amount]) => amount !== undefined);
  const isRight = members.every(
    ([name, amount]) => names.includes(name) && typeof amount === "number" && amount >= 0 && Number.isFinite(amount),
  );
  if (isRight && members.length > 0) {
    return Math.floor(members.reduce((sum, [name, amount]) => sum + amount * units[name as keyof Duration], 0));
  }
  const what = `an object of numbers of at least 0 under the names ${names.join(", ")}, e.g. { "hours": 2 }`;
  throw new MockError("INVALID_OPTION", `The clock is advanced by ${what}, not by ${JSON.stringify(value)}.`);
}
