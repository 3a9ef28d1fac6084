/** The day on which the document's examples are: what they say has happened is before it, and what is planned after. */
export const documentedToday = Date.UTC(2026, 5, 1);
const day = 86_400_000;

const isoDate = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?$/;
/** As the examples have times in a person's own zone. */
const dayFirstDate = /^(\d\d)\/(\d\d)\/(\d{4})( \d\d:\d\d)?$/;

/**
 * A value with all dates in it moved by whole weeks, so that they stand to the present as those of the examples stand to
 * each other. Times of day and days of the week stay.
 */
export function relativeTo<Value>(now: number, value: Value): Value {
  const weeks = Math.floor((now - documentedToday) / (7 * day));
  if (weeks === 0) return value;
  return moved(value, weeks * 7) as Value;
}

function moved(value: unknown, days: number): unknown {
  if (typeof value === "string") return movedText(value, days);
  if (Array.isArray(value)) return value.map((item) => moved(item, days));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, moved(member, days)]));
}

function movedText(text: string, days: number): string {
  const [, date, time = ""] = isoDate.exec(text) ?? [];
  if (date !== undefined) return movedDate(date, days) + time;
  const [, dayOfMonth, month, year, clock = ""] = dayFirstDate.exec(text) ?? [];
  if (year === undefined) return text;
  return movedDate(`${year}-${month}-${dayOfMonth}`, days).split("-").reverse().join("/") + clock;
}

function movedDate(date: string, days: number): string {
  const instant = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(instant) ? date : new Date(instant + days * day).toISOString().slice(0, 10);
}
