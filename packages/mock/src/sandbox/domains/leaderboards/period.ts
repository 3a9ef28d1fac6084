import type { Schemas } from "../../operation-types.ts";
import { Refusal } from "../../refusal.ts";
import { endOf, instantOf } from "../../search/sort-key.ts";

/** The period that a request asks for. */
export type Asked = Pick<Schemas["UserPerformanceRequest"], "datePeriod" | "startDate" | "endDate">;

/** Whether a moment is in a period. */
export type Period = (time: string | null) => boolean;

export const always: Period = () => true;

/** In the order of their numbers. What exactly a month or a year is the API does not say: here it ends now. */
const starts: readonly (readonly [name: string, start: (now: Date) => number])[] = [
  ["LastMonth", (now) => monthsBefore(now, 1)],
  ["Last3Months", (now) => monthsBefore(now, 3)],
  ["Last6Months", (now) => monthsBefore(now, 6)],
  ["LastYear", (now) => monthsBefore(now, 12)],
  ["ThisYear", (now) => Date.UTC(now.getUTCFullYear(), 0)],
];

/** A period by its number or name, or by its dates. @throws {Refusal} 400: it is none of these. */
export function periodOf({ datePeriod = null, startDate = null, endDate = null }: Asked, now: number): Period {
  if (datePeriod === null) return always;
  if (isNamed(datePeriod, "Custom", starts.length)) {
    return between(moment(startDate, "body.startDate", instantOf), moment(endDate, "body.endDate", endOf));
  }
  const found = starts.find(([name], number) => isNamed(datePeriod, name, number));
  if (found === undefined) throw refused(`body.datePeriod: "${datePeriod}" is none of the known periods`);
  const [, start] = found;
  return between(start(new Date(now)), now);
}

function isNamed(period: string | number, name: string, number: number): boolean {
  return String(period) === String(number) || String(period).toLowerCase() === name.toLowerCase();
}

function between(start: number, end: number): Period {
  return (time) => time !== null && instantOf(time) >= start && instantOf(time) <= end;
}

function monthsBefore(now: Date, months: number): number {
  return new Date(now).setUTCMonth(now.getUTCMonth() - months);
}

function moment(date: string | null, place: string, read: (text: string) => number): number {
  const parsed = read(date ?? "");
  if (Number.isNaN(parsed)) throw refused(`${place}: the period Custom needs a date here, such as 2026-04-01`);
  return parsed;
}

function refused(text: string): Refusal {
  return new Refusal(400, "Invalid request", [text]);
}
