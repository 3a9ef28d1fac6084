import { Refusal } from "../refusal.ts";
import { endOf, instantOf } from "./sort-key.ts";

/** The first and the last day that a request asks for; without one it is about all time before or after. */
export interface AskedRange {
  readonly startDate?: string | null | undefined;
  readonly endDate?: string | null | undefined;
}

/** Whether a moment is in the range of a request. @throws {Refusal} 400: a date of it is none. */
export function rangeOf({ startDate, endDate }: AskedRange): (time: string | null) => boolean {
  const from = timeOf(startDate, "startDate", instantOf) ?? Number.NEGATIVE_INFINITY;
  const until = timeOf(endDate, "endDate", endOf) ?? Number.POSITIVE_INFINITY;
  return (time) => {
    const instant = instantOf(time ?? "");
    return from <= instant && instant <= until;
  };
}

function timeOf(date: string | null | undefined, member: string, read: (text: string) => number): number | undefined {
  if (date === null || date === undefined || date === "") return undefined;
  const time = read(date);
  if (!Number.isNaN(time)) return time;
  throw new Refusal(400, "Invalid request", [`body.${member}: "${date}" is not a date that the sandbox reads`]);
}
